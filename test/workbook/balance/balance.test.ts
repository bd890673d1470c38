import { openBalance } from '../../../src/engine/ledger';
import { Problem } from '../../../src/engine/problem';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { day, sheetRows, type Rows } from '../sheetRows';

const asOf = day('2025-06-30');

/** Rows as a ledger prints them; a text like 2025-04-10 is a real day. */
function read(rows: Rows, mapping: Readonly<Record<string, string>> = {}) {
  const cells = sheetRows(rows);
  return readReceivables(cells, { date1904: false, mapping: new Map(Object.entries(mapping)) });
}

type Book = ReturnType<typeof read>;

const owed = (book: Book, on = asOf) =>
  Array.from({ length: book.count }, (_, entry) => Math.round(openBalance(book, entry, on) * 100) / 100);
const said = (book: Book) => book.remarks.map(({ sentence }) => sentence.en);
const doubts = (book: Book) =>
  book.remarks.filter(({ weight }) => weight === 'doubt').map(({ sentence }) => sentence.en);

describe('what is open is owed', () => {
  test('QuickBooks prints the original beside the open balance', () => {
    const book = read([
      ['Date', 'Transaction type', 'Num', 'Customer', 'Due date', 'Amount', 'Open balance'],
      ['2025-04-10', 'Invoice', '1051', 'Moor', '2025-05-10', 1000, 400],
      ['2025-05-02', 'Invoice', '1066', 'Moor', '2025-06-01', 500, 500],
      ['2025-05-20', 'Credit Memo', '77', 'Dale', '2025-05-20', -300, -50],
      ['2025-06-20', 'Invoice', '1070', 'Dale', '2025-07-20', 800, 800],
    ]);
    expect(owed(book)).toEqual([400, 500, -50, 800]);
    expect([...book.amount]).toEqual([1000, 500, -300, 800]);
    expect(book.kind).toEqual(['invoice', 'invoice', 'credit note', 'invoice']);
  });

  test('ERPNext prints original, paid, credited and outstanding; age and buckets are left alone', () => {
    const book = read([
      [
        'Posting Date',
        'Party',
        'Customer Name',
        'Voucher No',
        'Due Date',
        'Invoiced Amount',
        'Paid Amount',
        'Credit Note',
        'Outstanding Amount',
        'Age (Days)',
        '0-30',
        'Currency',
      ],
      ['2025-04-10', 'C-1', 'Moor', 'S-1', '2025-05-10', 1000, 500, 100, 400, 51, 0, 'EUR'],
      ['2025-05-20', 'C-2', 'Dale', 'S-2', '2025-06-19', 800, 0, 0, 800, 11, 800, 'EUR'],
    ]);
    expect([owed(book), [...book.amount], book.currency]).toEqual([[400, 800], [1000, 800], 'EUR']);
    expect(said(book)).toEqual([
      '1 row is paid or credited without a date: what is open is that of the day of the export, and an earlier asOf cannot be told truthfully.',
    ]);
  });

  test('without an open balance what is credited counts as paid', () => {
    const rows = [
      ['Customer', 'Due date', 'Amount', 'Paid', 'Credited'],
      ['Moor', '2025-05-10', 1000, 500, 100],
    ];
    expect(owed(read(rows))).toEqual([400]);
  });

  test('an open balance alone is enough, and with what was paid it gives the original', () => {
    expect(
      owed(
        read([
          ['客户', '到期日', '未核销金额'],
          ['甲', '2025-05-10', 400],
        ]),
      ),
    ).toEqual([400]);
    const book = read([
      ['客户', '到期日', '未收', '已收'],
      ['甲', '2025-05-10', 400, 600],
    ]);
    expect([owed(book), [...book.amount]]).toEqual([[400], [1000]]);
  });

  test('a row that does not add up is told in figures, and the open balance counts.', () => {
    const book = read([
      ['Customer', 'Due date', 'Amount', 'Paid', 'Outstanding'],
      ['Moor', '2025-05-10', 1000, 500, 500],
      ['Dale', '2025-05-10', 800, 300, 450],
    ]);
    expect(owed(book)).toEqual([500, 450]);
    expect(doubts(book)).toEqual([
      'In 1 row the open balance is not what the other amounts leave, first Receivables row 3: 800 − 300 against 450 open; the open balance counts.',
    ]);
  });

  test('an empty cell of the open column is what the others leave, a 0 is nothing', () => {
    const rows = (open: unknown) => [
      ['Customer', 'Due date', 'Amount', 'Paid', 'Outstanding'],
      ['Moor', '2025-05-10', 1000, 600, open],
      ['Dale', '2025-05-10', 800, 300, 500],
    ];
    expect(owed(read(rows('')))).toEqual([400, 500]);
    expect(owed(read(rows(0)))).toEqual([0, 500]);
  });

  test('negative payments beside positive invoices are payments', () => {
    const book = read([
      ['Customer', 'Due date', 'Amount', 'Payments'],
      ['Moor', '2025-05-10', 1000, -600],
      ['Dale', '2025-05-10', 800, 0],
    ]);
    expect(owed(book)).toEqual([400, 800]);
    expect(said(book)[0]).toBe('The negative amounts in "Payments" are read as paid or credited.');
  });

  test('a balance that runs down the page is not what is open of each row', () => {
    const book = read([
      ['客户', '日期', '到期日', '借方', '贷方', '余额'],
      ['甲', '2025-04-10', '2025-05-10', 1000, 0, 1000],
      ['甲', '2025-05-20', '2025-06-20', 500, 0, 1500],
      ['甲', '2025-06-02', '', 0, 800, 700],
      ['乙', '2025-06-02', '2025-07-02', 300, 0, 300],
    ]);
    expect(owed(book)).toEqual([1000, 500, -800, 300]);
    expect(said(book)[0]).toMatch(/^"余额" is a running balance/);
  });

  test('the open balance holds on every day since, and a part paid on a day is undone before it', () => {
    const book = read([
      ['Customer', 'Invoice date', 'Due date', 'Original amount', 'Remaining amount', 'Payment date'],
      ['Moor', '2025-04-10', '2025-05-10', 1000, 400, '2025-06-02'],
      ['Moor', '2025-04-10', '2025-05-10', 500, 500, '2025-06-02'],
    ]);
    expect([owed(book), owed(book, day('2025-06-01'))]).toEqual([
      [400, 500],
      [1000, 500],
    ]);
  });
});

describe('credits', () => {
  test('the sign in a column of its own: H and 贷 are credits', () => {
    const rows = (heading: string, debit: string, credit: string) => [
      ['Customer', 'Invoice date', 'Due date', 'Amount', heading],
      ['Moor', '2025-04-10', '2025-05-10', 1000, debit],
      ['Moor', '2025-05-20', '2025-05-20', 300, credit],
    ];
    for (const [heading, debit, credit] of [
      ['Debit/Credit ind', 'S', 'H'],
      ['借贷方向', '借', '贷'],
      ['Dr/Cr', 'Dr', 'Cr'],
      ['S/H', 'Soll', 'Haben'],
    ] as const)
      expect(owed(read(rows(heading, debit, credit)))).toEqual([1000, -300]);
  });

  test('that amounts are turned by their side is said', () => {
    const book = read([
      ['Customer', 'Due date', 'Amount', 'S/H'],
      ['Moor', '2025-05-10', 300, 'H'],
    ]);
    expect(said(book)).toEqual(['1 row stands on the credit side and is read as negative.']);
  });

  test('a credit that has its minus already keeps it', () => {
    const rows = [
      ['Customer', 'Due date', 'Amount', 'D/C'],
      ['Moor', '2025-05-10', -300, 'C'],
    ];
    const book = read(rows);
    expect([owed(book), said(book)]).toEqual([[-300], []]);
  });

  test('a side that is neither is told', () => {
    const book = read([
      ['Customer', 'Due date', 'Amount', 'D/C'],
      ['Moor', '2025-05-10', 300, 'Q'],
    ]);
    expect(book.problems.get(0)!.message).toBe(
      'Receivables row 2, "D/C": expected debit or credit (Dr/Cr, S/H, D/C), found "Q".',
    );
  });

  test('a credit note or a receipt needs no due date: its own date stands in', () => {
    const book = read([
      ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount'],
      ['Moor', '1051', '2025-04-10', '2025-05-10', 1000],
      ['Moor', 'CN-77', '2025-05-20', '', -300],
    ]);
    expect([[...book.dueDate], book.problems.size]).toEqual([[day('2025-05-10'), day('2025-05-20')], 0]);
  });

  test('an invoice needs one', () => {
    const book = read([
      ['Customer', 'Invoice date', 'Due date', 'Amount'],
      ['Moor', '2025-04-10', '', 1000],
    ]);
    expect(book.problems.get(0)!.message).toBe('Receivables row 2, "Due date": expected a date, found nothing.');
  });

  test.each([
    ['Credit Memo', 'Payment'],
    ['DG', 'DZ'],
    ['红字销售专用发票', '收款单'],
    ['贷项通知单', '预收款'],
    ['Sales Credit Memo', 'On account'],
  ])('%s and %s without a sign are negative, and that is said', (note, receipt) => {
    const book = read([
      ['Customer', 'Document type', 'Invoice date', 'Due date', 'Amount'],
      ['Moor', 'Invoice', '2025-04-10', '2025-05-10', 1000],
      ['Moor', note, '2025-05-20', '', 300],
      ['Moor', receipt, '2025-05-21', '', 200],
    ]);
    expect([owed(book), book.problems.size]).toEqual([[1000, -300, -200], 0]);
    expect(said(book)).toEqual([
      'Credit notes and receipts stand without a sign in "Amount" and are read as negative (2 rows).',
    ]);
  });

  test('where some credits have their sign, none is turned: a reversed receipt is owed again', () => {
    const book = read([
      ['Customer', 'Document type', 'Invoice date', 'Due date', 'Amount'],
      ['Moor', 'DZ', '2025-05-20', '', -300],
      ['Moor', 'DZ', '2025-05-21', '2025-05-21', 300],
    ]);
    expect(owed(book)).toEqual([-300, 300]);
  });

  test('money received in advance stands in a column of its own', () => {
    const book = read([
      ['客户', '单据日期', '到期日', '应收金额', '预收金额', '已核销金额', '未核销金额'],
      ['甲', '2025-04-10', '2025-05-10', 1000, 0, 300, 700],
      ['甲', '2025-05-20', '', 0, 500, 100, 400],
    ]);
    expect([owed(book), [...book.amount]]).toEqual([
      [700, -400],
      [1000, -500],
    ]);
    expect(book.kind).toEqual([null, 'on account']);
  });
});

describe('two columns of one meaning', () => {
  test('SAP: document before posting date, document number before reference, all said', () => {
    const book = read([
      [
        'Account',
        'Assignment',
        'Document Number',
        'Reference',
        'Document Type',
        'Document Date',
        'Posting Date',
        'Net due date',
        'Amount in local currency',
        'Local Currency',
        'Text',
      ],
      ['100012', '0090001', '1800000017', '90001', 'RV', '2025-04-10', '2025-04-11', '2025-05-10', 1000, 'EUR', ''],
      ['100012', '0090001', '1600000003', '90001', 'RV', '2025-05-20', '2025-05-20', '', -100, 'EUR', 'price'],
    ]);
    expect([owed(book), book.invoice, [...book.invoiceDate]]).toEqual([
      [1000, -100],
      ['1800000017', '1600000003'],
      [day('2025-04-10'), day('2025-05-20')],
    ]);
    expect(said(book)).toEqual([
      'Invoice is taken from "Document Number", not from "Reference", "Assignment".',
      'Invoice date is taken from "Document Date", not from "Posting Date".',
    ]);
  });

  test('Business Central: local currency before the document’s, the currency of the others goes with them', () => {
    const book = read([
      [
        'Posting Date',
        'Document Type',
        'Document No.',
        'Customer No.',
        'Currency Code',
        'Original Amount',
        'Original Amt. (LCY)',
        'Remaining Amount',
        'Remaining Amt. (LCY)',
        'Due Date',
        'Open',
      ],
      ['2025-04-10', 'Invoice', '1', '10000', 'USD', 1100, 1000, 440, 400, '2025-05-10', 'Yes'],
      ['2025-04-10', 'Invoice', '2', '20000', '', 500, 500, 500, 500, '2025-05-10', 'Yes'],
    ]);
    expect([owed(book), [...book.amount], book.currency]).toEqual([[400, 500], [1000, 500], null]);
  });

  test('用友 U8: an original in another currency than the open balance is not mixed with it', () => {
    const book = read([
      ['单据号', '单据日期', '客户编码', '到期日', '币种名称', '原币金额', '原币余额', '本币余额'],
      ['S1', '2025-04-10', '001', '2025-05-10', '美元', 100, 50, 360],
    ]);
    expect([owed(book), [...book.amount]]).toEqual([[360], [360]]);
  });

  test('金蝶: the balance in 本位币 counts, in the currency that the column says', () => {
    const book = read([
      [
        '往来单位编码',
        '往来单位名称',
        '单据编号',
        '业务日期',
        '到期日',
        '币别',
        '尚未收款金额',
        '本位币',
        '尚未收款金额(本位币)',
      ],
      ['C1', '甲', 'AR1', '2025-04-10', '2025-05-10', '美元', 100, '人民币', 720],
    ]);
    expect([owed(book), book.currency]).toEqual([[720], 'CNY']);
  });

  test('two that are equally good and differ are refused, a Mapping decides, and equal ones are one', () => {
    const rows = (second: number) => [
      ['Customer', 'Due date', 'Invoice amount', 'Billed amount'],
      ['Moor', '2025-05-10', 100, second],
    ];
    expect(() => read(rows(90))).toThrow(Problem);
    expect(owed(read(rows(90), { billedamount: 'Amount' }))).toEqual([90]);
    expect(owed(read(rows(100)))).toEqual([100]);
  });

  test('a column that holds nothing gives way', () => {
    const book = read([
      ['Contact Account Number', 'Contact', 'Invoice Date', 'Document Date', 'Due Date', 'Due'],
      ['', 'Moor', '', '2025-04-10', '2025-05-10', 400],
    ]);
    expect([book.customers, [...book.invoiceDate], owed(book)]).toEqual([['Moor'], [day('2025-04-10')], [400]]);
  });

  test('gross before net, and a column net of tax is left alone', () => {
    const rows = [
      ['客户', '到期日', '不含税金额', '金额', '价税合计'],
      ['甲', '2025-05-10', 100, 100, 113],
    ];
    expect(owed(read(rows))).toEqual([113]);
  });
});

test('用友 总账: debit and credit of an account in blocks, joined headings', () => {
  const book = read([
    [
      '对账对象编码',
      '对账对象名称',
      '凭证字号',
      '日期',
      '到期日',
      '借方-发生-本币',
      '借方-已结-本币',
      '借方-未结-本币',
      '贷方-未结-本币',
    ],
    ['001', '甲', '记-1', '2025-04-10', '2025-05-10', 1000, 600, 400, 0],
    ['001', '甲', '收-2', '2025-05-20', '', 0, 0, 0, 150],
  ]);
  expect(owed(book)).toEqual([400, -150]);
});

test('0.1 paid and 0.2 credited settle 0.3 to the last bit', () => {
  const book = read([
    ['Customer', 'Due date', 'Amount', 'Paid', 'Credited'],
    ['Moor', '2025-05-10', 0.3, 0.1, 0.2],
  ]);
  expect(openBalance(book, 0, asOf)).toBe(0);
});

test('Odoo: the currency beside amounts of its own is not that of the others', () => {
  const book = read([
    [
      'Date',
      'Entry',
      'Journal',
      'Partner',
      'Ref - Label',
      'Due date',
      'Original',
      'Residual',
      'Cur.',
      'Cur. Original',
      'Cur. Residual',
    ],
    ['2025-04-10', 'INV/1', 'INV', 'Moor', 'x', '2025-05-10', 1000, 400, 'USD', 1100, 440],
    ['2025-04-10', 'INV/2', 'INV', 'Dale', 'x', '2025-05-10', 500, 500, '', 0, 0],
  ]);
  expect([owed(book), [...book.amount], book.currency, book.invoice]).toEqual([
    [400, 500],
    [1000, 500],
    null,
    ['INV/1', 'INV/2'],
  ]);
});

test('where nothing else says it the state of a document does: settled is paid, void is none', () => {
  const book = read([
    ['Customer', 'Due date', 'Amount', 'Payment Status'],
    ['Moor', '2025-05-10', 1000, 'Paid'],
    ['Moor', '2025-05-10', 500, 'Unpaid'],
    ['Moor', '2025-05-10', 300, 'Voided'],
  ]);
  expect(owed(book)).toEqual([0, 500, 0]);
});

test('an open dispute case disputes the invoice, a resolved one does not', () => {
  const book = read([
    ['Customer', 'Due date', 'Amount', 'Case ID'],
    ['Moor', '2025-05-10', 1000, 'C-17'],
    ['Moor', '2025-05-10', 500, ''],
  ]);
  expect([...book.disputed]).toEqual([1000, 0]);
});
