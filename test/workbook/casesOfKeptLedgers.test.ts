import { owedIn } from './owedIn';
import { readMapping } from '../../src/workbook/headings/mapping';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { day, sheetRows, type Rows } from './sheetRows';

const asOf = day('2026-06-30');
const doubts = (rows: Rows) =>
  readReceivables(sheetRows(rows), { date1904: false, mapping: new Map(), asOf })
    .remarks.filter(({ weight }) => weight === 'doubt')
    .map(({ sentence }) => sentence.en);

const odooHeadings = ['', 'Journal', 'Account', 'Ref', 'Due Date', 'Matching', 'Debit', 'Credit', 'Balance'];

describe('Odoo 17, partner ledger: a balance that runs on under the row of a partner', () => {
  // prettier-ignore
  const rows = [
    odooHeadings,
    ['Harbour Foods','','','','','',1300,400,900],
    ['2026-04-10','INV','400000','INV/2026/0001','2026-05-10','',1000,'',1000],
    ['2026-05-20','BNK1','400000','BNK/2026/01','2026-05-20','','',400,600],
    ['2026-06-20','INV','400000','INV/2026/0002','2026-07-20','',300,'',900],
    ['Hill & Co','','','','','',300,'',300],
    ['2026-06-20','INV','400000','INV/2026/0003','2026-07-20','',300,'',300],
    ['Total','','','','','',1600,400,1200],
  ];

  test('Harbour Foods owes 1,000 − 400 + 300, Hill & Co 300, and there is nothing to doubt', () => {
    expect(owedIn(rows, asOf)).toEqual({ owed: { 'Harbour Foods': 900, 'Hill & Co': 300 }, customers: 2, unread: [] });
    expect(doubts(rows)).toEqual([]);
  });

  test('what was brought forward has no due date: that row is told, and his others are his', () => {
    const opening = [
      ...rows.slice(0, 1),
      ['Harbour Foods', '', '', '', '', '', 1500, 400, 1100],
      ['Initial Balance', '', '', '', '', '', 200, '', 200],
      ...rows.slice(2, 5).map((row) => [...row.slice(0, 8), Number(row[8]) + 200]),
      ...rows.slice(5, 7),
    ];
    expect(owedIn(opening, asOf)).toEqual({
      owed: { 'Harbour Foods': 900, 'Hill & Co': 300 },
      customers: 2,
      unread: ['Receivables row 3, "Due Date": expected a date, found nothing.'],
    });
  });
});

describe('what stands below the total of a summarised ageing', () => {
  const headings = ['Customer', 'Not due', '1-30', '31-60', 'Total'];
  const list = [
    headings,
    ['Harbour Foods', 300, '', 600, 900],
    ['Hill & Co', 0, 300, '', 300],
    ['Total', 300, 300, 600, 1200],
  ];
  const owed = { owed: { 'Harbour Foods': 900, 'Hill & Co': 300 }, customers: 2, unread: [] };

  // prettier-ignore
  test.each([
    ['rates of loss and the allowance', [['Loss rate','1%','5%','20%',''],['Provision',3,15,120,138]]],
    ['rates as fractions', [['% of total',0.25,0.25,0.5,1],['Expected loss rate',0.01,0.05,0.2,''],['Allowance for doubtful accounts',3,15,120,138]]],
    ['the balance of the account and the difference', [['GL balance 1122',1250],['Difference',50]]],
    ['坏账准备', [['坏账计提比例','1%','5%','20%',''],['坏账准备',3,15,120,138],['总账余额',1250],['差异',50]]],
  ])('is nobody’s: %s', (_, below) => {
    expect(owedIn([...list, ...below], asOf)).toEqual(owed);
  });

  test('is asked about where nobody knows it, row by row, and set aside by a Mapping range', () => {
    const rows = [...list, ['Vale Tools', 70, '', '', 70], ['Last month', 1400, '', '', 1400]];
    expect(() => owedIn(rows, asOf)).toThrow(
      'row 5, “Vale Tools”, stands below the total of all rows above it (row 4): write “Row 5 · Vale Tools” and set aside in a Mapping range if nobody owes it, or move it above the total if it is a customer.',
    );
    const mapping = readMapping([['Row 6 · Last month', 'set aside'], ['Row 5 · Vale Tools', 'set aside']]); // prettier-ignore
    expect(readReceivables(sheetRows(rows), { date1904: false, mapping, asOf }).customers).toEqual(['Harbour Foods', 'Hill & Co']); // prettier-ignore
  });

  test('a second list with a total of its own is counted', () => {
    const second = [...list, ['Vale Tools', 70, '', '', 70], ['Total', 70, '', '', 70]];
    expect(owedIn(second, asOf).owed).toEqual({ ...owed.owed, 'Vale Tools': 70 });
  });
});

test('beside a balance and what of it is overdue, what no bucket has is not due', () => {
  const rows = [
    ['Customer', 'Balance', 'of which overdue', '1-30', '31-60', '61-90', '90+'],
    ['Harbour Foods', 900, 600, '', 600, '', ''],
    ['Hill & Co', 300, 300, 300, '', '', ''],
  ];
  expect(owedIn(rows, asOf).owed).toEqual({ 'Harbour Foods': 900, 'Hill & Co': 300 });
  const { dueDate, amount } = readReceivables(sheetRows(rows), { date1904: false, mapping: new Map(), asOf });
  expect(dueDate[[...amount].indexOf(300)]).toBe(asOf);
});

test('其中：1-30天 is a bucket, and one that nobody knows is asked about', () => {
  const rows = (first: string) => [
    ['客户名称', '应收账款余额', '未到期', '逾期合计', first, '31-60天', '61-90天', '90天以上'],
    ['甲公司', 900, 300, 600, '', 600, '', ''],
    ['乙公司', 300, '', 300, 300, '', '', ''],
  ];
  expect(owedIn(rows('其中：1-30天'), asOf).owed).toEqual({ 甲公司: 900, 乙公司: 300 });
  expect(() => owedIn(rows('另：1-30天'), asOf)).toThrow('"另：1-30天" stands among the buckets');
});

describe('an export with a row for each payment', () => {
  const headings = ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Invoice amount', 'Payment date', 'Payment amount', 'Balance']; // prettier-ignore
  const first = ['Harbour Foods', '1', '2026-04-10', '2026-05-10', 1000, '2026-05-20', 150];
  const other = ['Hill & Co', '2', '2026-06-20', '2026-07-20', 300, '', '', 300];
  const second = ['Harbour Foods', '1', '2026-04-10', '2026-05-10', 1000, '2026-06-02', 250];

  // prettier-ignore
  test.each([
    ['that repeats the invoice', [headings.slice(0, 7), first, second, other.slice(0, 7)]],
    ['whose balance runs down', [headings, [...first, 850], [...second, 600], other]],
    ['that prints the balance of the invoice on each', [headings, [...first, 600], [...second, 600], other]],
    ['that leaves the invoice blank behind the first', [headings, [...first, ''], ['', '', '', '', '', '2026-06-02', 250, 600], other]],
    ['the invoices of which are not sorted', [headings.slice(0, 7), first, other.slice(0, 7), second]],
  ])('%s: 1,000 − 150 − 250 are open, once', (_, rows) => {
    expect(owedIn(rows, asOf)).toEqual({ owed: { 'Harbour Foods': 600, 'Hill & Co': 300 }, customers: 2, unread: [] });
    expect(doubts(rows)[0]).toContain('1 further row counts as a payment of an invoice above');
  });

  test('before the second payment 850 were open', () => {
    expect(owedIn([headings.slice(0, 7), first, second], day('2026-05-31')).owed).toEqual({ 'Harbour Foods': 850 });
  });

  // prettier-ignore
  test.each([
    ['another amount', [...second.slice(0, 4), 999, ...second.slice(5)], 1599],
    ['another due date', [...second.slice(0, 3), '2026-06-10', ...second.slice(4)], 1600],
    ['no payment', [...second.slice(0, 5), '', ''], 1850],
    ['more paid than the invoice', [...second.slice(0, 6), 900], 950],
    ['the same payment', first, 1700],
  ])('%s is an invoice of its own', (_, row, open) => {
    expect(owedIn([headings.slice(0, 7), first, row], asOf).owed).toEqual({ 'Harbour Foods': open });
  });
});

test('逾期 typed over 1-30天, %, 31-60天 and % is one bucket, and the row below tells them apart', () => {
  const rows = [
    ['客户编码', '客户', '币种', '本币余额', '账期内', '账期内', '逾期', '逾期', '逾期', '逾期'],
    ['', '', '', '', '金额', '%', '1-30天', '%', '31-60天', '%'],
    ['01', '甲公司', '人民币', 900, 300, 33.33, 0, 0, 600, 66.67],
    ['02', '乙公司', '人民币', 300, 0, 0, 300, 100, 0, 0],
  ];
  expect(owedIn(rows, asOf)).toEqual({ owed: { 甲公司: 900, 乙公司: 300 }, customers: 2, unread: [] });
});

/** Amounts that lower what is owed, and words of payment, under headings and types that ledgers have for them. */
// prettier-ignore
const lists: readonly (readonly [what: string, owed: Readonly<Record<string, number>>, rows: Rows])[] = [
  ['write-offs and discounts as types, without a sign', { Harbour: 480 },
    [['Customer','Type','Invoice','Date','Due date','Amount'],['Harbour','Invoice','1','2026-04-10','2026-05-10',1000],['Harbour','Write-off','W1','2026-05-20','2026-05-20',500],['Harbour','Discount','D1','2026-05-20','',20]]],
  ['坏账核销 and 扣款单', { 甲公司: 480 },
    [['客户','单据类型','单据号','单据日期','到期日','金额'],['甲公司','发票','1','2026-04-10','2026-05-10',1000],['甲公司','坏账核销','2','2026-05-20','',500],['甲公司','扣款单','3','2026-05-20','',20]]],
  ['tax withheld and what was received', { Harbour: 600 },
    [['Party','Bill No','Due Date','Bill Amount','TDS','Received'],['Harbour','1','2026-05-10',1000,100,300]]],
  ['扣款 and 已收款', { 甲公司: 600 },
    [['客户','发票号','到期日','发票金额','扣款','已收款'],['甲公司','1','2026-05-10',1000,100,300]]],
  ['是否收款', { 甲公司: 600, 乙公司: 0 },
    [['客户','发票号','到期日','金额','是否收款'],['甲公司','1','2026-05-10',600,'否'],['乙公司','2','2026-07-20',300,'是']]],
  ['收款情况', { 甲公司: 600, 乙公司: 0 },
    [['客户','发票号','到期日','金额','收款情况'],['甲公司','1','2026-05-10',600,'未收'],['乙公司','2','2026-07-20',300,'已收']]],
  ['Settled over Y and N', { Harbour: 600, Hill: 0 },
    [['Customer','Invoice','Due date','Amount','Settled'],['Harbour','1','2026-05-10',600,'N'],['Hill','2','2026-07-20',300,'Y']]],
  ['unpaid in the column of days', { Harbour: 600, Hill: 0 },
    [['Customer','Invoice','Due date','Amount','Paid date'],['Harbour','1','2026-05-10',600,'unpaid'],['Hill','2','2026-05-20',300,'2026-06-01']]],
  ['written off by its status', { Harbour: 600, Hill: 0 },
    [['Customer','Invoice','Due date','Amount','Status'],['Harbour','1','2026-05-10',600,'Open'],['Hill','2','2026-05-20',300,'Written off']]],
  ['Net due over amounts', { Harbour: 600 },
    [['Customer','Invoice','Due date','Gross','Discount taken','Paid','Net due'],['Harbour','1','2026-05-10',1000,20,380,600]]],
  ['instalments of an invoice whose total comes again', { Harbour: 900 },
    [['Customer','Invoice','Invoice total','Due date','Instalment amount'],['Harbour','1',900,'2026-05-10',300],['Harbour','1',900,'2026-06-10',300],['Harbour','1',900,'2026-07-10',300]]],
  ['分期：本期未收', { 甲公司: 500 },
    [['客户','发票号','发票金额','到期日','本期应收金额','本期已收','本期未收'],['甲公司','1',1200,'2026-05-10',400,300,100],['甲公司','1',1200,'2026-06-10',400,0,400]]],
  ['prices and amounts of lines beside the total of the invoice', { Harbour: 600 },
    [['Customer','Invoice','Due date','Item','Qty','Unit price','Line amount','Invoice total'],['Harbour','1','2026-05-10','Flour',2,200,400,600],['Harbour','1','2026-05-10','Salt',1,200,200,600]]],
  ['what is insured beside what is owed', { Harbour: 600 },
    [['Customer','Invoice','Due date','Amount','Insured amount','Uninsured'],['Harbour','1','2026-05-10',600,500,100]]],
  ['税务平台导出：购买方、作废与红字', { 甲公司: 0, 乙公司: 200 },
    [['发票号码','销方名称','购买方名称','开票日期','到期日','金额','税额','价税合计','发票状态'],['1','我司','甲公司','2026-04-10','2026-05-10',530.97,69.03,600,'作废'],['2','我司','乙公司','2026-06-20','2026-07-20',265.49,34.51,300,'正常'],['3','我司','乙公司','2026-06-21','2026-07-21',-88.5,-11.5,-100,'正常']]],
  ['a credit note and its tax without a sign', { Harbour: 500 },
    [['Customer','Type','Invoice','Due date','Amount','VAT'],['Harbour','Invoice','1','2026-05-10',600,100],['Harbour','Credit note','2','',100,16]]],
];

test.each(lists)('%s', (_, owed, rows) =>
  expect(owedIn(rows, asOf)).toEqual({ owed, customers: Object.keys(owed).length, unread: [] }),
);

test.each([
  ['Partially paid', 'Status'],
  ['部分收款', '收款状态'],
])('%s without what was paid is refused by its row', (word, heading) => {
  const rows = (...more: readonly unknown[]) => [
    ['Customer', 'Invoice', 'Due date', 'Amount', heading, 'Paid'].slice(0, 5 + more.length),
    ['Harbour', '1', '2026-05-10', 600, word, ...more],
  ];
  expect(owedIn(rows(), asOf)).toEqual({
    owed: {},
    customers: 0,
    unread: [`Receivables row 2, "${heading}": expected what was paid, or is open, in a column of its own, found "${word}".`], // prettier-ignore
  });
  expect(owedIn(rows(200), asOf)).toEqual({ owed: { Harbour: 400 }, customers: 1, unread: [] });
});

test.each([
  ['Supplier', 'Bill'],
  ['供应商名称', '单据号'],
])('a list of suppliers (%s) below that of the customers is refused with its row', (supplier, bill) => {
  const rows = (head: string) => [
    ['Receivables'],
    ['Customer', 'Invoice', 'Due date', 'Open'],
    ['Harbour Foods', '1', '2026-05-10', 600],
    ['Total', '', '', 600],
    [],
    ['Payables'],
    [head, bill, 'Due date', 'Open'],
    ['Mill', 'B1', '2026-05-10', 5000],
    ['Total', '', '', 5000],
  ];
  expect(() => owedIn(rows(supplier), asOf)).toThrow(
    `row 7 begins a list of suppliers (“${supplier}”), to whom money is owed: take the rows above it alone into the range.`,
  );
  expect(owedIn(rows('Customer'), asOf).owed).toEqual({ 'Harbour Foods': 600, Mill: 5000 });
});

describe('an export that stands in the range twice', () => {
  const headings = ['Customer', 'Invoice', 'Due date', 'Amount'];
  const list = [
    ['Harbour Foods', '1', '2026-05-10', 600],
    ['Harbour Foods', '2', '2026-07-20', 300],
    ['Hill & Co', '3', '2026-07-20', 300],
  ];

  test.each([
    ['with its headings', [headings, ...list, headings, ...list], 'rows 6 to 8 repeat rows 2 to 4'],
    ['without them', [headings, ...list, ...list], 'rows 5 to 7 repeat rows 2 to 4'],
    ['with its total', [headings, ...list, ['Total', '', '', 1200], ...list, ['Total', '', '', 1200]], 'rows 6 to 8'],
  ])('is refused: %s', (_, rows, sentence) => {
    expect(() => owedIn(rows, asOf)).toThrow(sentence);
  });

  test('one row that differs, or rows without numbers, are owed as they stand', () => {
    const other = [...list.slice(0, 2), ['Hill & Co', '3', '2026-07-20', 301]];
    expect(owedIn([headings, ...list, ...other], asOf).owed).toEqual({ 'Harbour Foods': 1800, 'Hill & Co': 601 });
    const bare = (rows: Rows) => rows.map(([customer, , ...rest]) => [customer, ...rest]);
    expect(owedIn(bare([headings, ...list, ...list]), asOf).owed['Hill & Co']).toBe(600);
  });
});

describe('amounts in a currency that their heading names, beside a column of several', () => {
  const rows = (currency: string, ...more: readonly string[]) => [
    ['Customer', 'Invoice', 'Due date', currency, ...more],
    ['Harbour Foods', '1', '2026-05-10', 'EUR', 500, 600],
    ['Harbour Foods', '2', '2026-07-20', 'USD', 300, 300],
    ['Hill & Co', '3', '2026-07-20', 'USD', 300, 300],
  ];
  const owed = { 'Harbour Foods': 900, 'Hill & Co': 300 };

  // prettier-ignore
  test.each([
    [['Amount', 'Amount USD'], 'USD'],
    [['Invoice amount', 'Amount in USD'], 'USD'],
    [['Open (FC)', 'Open (USD)'], 'USD'],
    [['原币余额', '折人民币'], 'CNY'],
    [['外币金额', '人民币金额'], 'CNY'],
  ])('%p: the second is owed', (more, currency) => {
    const given = rows('Currency', ...more);
    expect(owedIn(given, asOf)).toEqual({ owed, customers: 2, unread: [] });
    expect(readReceivables(sheetRows(given), { date1904: false, mapping: new Map(), asOf }).currency).toBe(currency);
  });

  test('alone, it contradicts the column, and rates are asked for', () => {
    const alone = rows('Currency', 'Paid by', 'Amount USD').map((row, at) => (at === 0 ? row : [...row.slice(0, 4), 'bank', row[5]])); // prettier-ignore
    expect(() => owedIn(alone, asOf)).toThrow('two currencies');
  });
});

describe('invoices with their original amounts beside buckets', () => {
  const rows = (...buckets: readonly string[]) => [
    ['Customer', 'Invoice', 'Due date', 'Invoice amount', ...buckets],
    ['Harbour Foods', '1', '2026-05-10', 1000, '', '', 600],
    ['Harbour Foods', '2', '2026-07-20', 300, 300, '', ''],
    ['Hill & Co', '3', '2026-06-20', 300, '', 300, ''],
  ];
  test.each([[['Not due', '1-30', '31-60']], [['未到期', '逾期1-30天', '逾期31-60天']]])(
    '%p: what stands in the buckets is open, and that is told',
    (buckets) => {
      expect(owedIn(rows(...buckets), asOf).owed).toEqual({ 'Harbour Foods': 900, 'Hill & Co': 300 });
      expect(doubts(rows(...buckets))).toEqual([
        'What is open is taken from the buckets, which hold less than "Invoice amount" (first Receivables row 2).',
      ]);
    },
  );

  test('in thousands as well', () => {
    const thousands = [['In thousands of USD'], ...rows('Not due', '1-30', '31-60')];
    expect(owedIn(thousands, asOf).owed).toEqual({ 'Harbour Foods': 900000, 'Hill & Co': 300000 });
  });

  test('without a bucket of what is not due an invoice that stands in none keeps its amount', () => {
    const late = rows('1-30', '31-60').map((row) => row.slice(0, 6));
    const [, first, second, third] = late;
    const given = [late[0]!, [...first!.slice(0, 4), '', 600], [...second!.slice(0, 4), '', ''], [...third!.slice(0, 4), 300, '']]; // prettier-ignore
    expect(owedIn(given, asOf).owed).toEqual({ 'Harbour Foods': 900, 'Hill & Co': 300 });
  });

  test('a column of what was paid, or buckets that hold more, decide nothing', () => {
    const paid = rows('Not due', '1-30', '31-60').map((row, at) => [...row, at === 0 ? 'Paid' : 0]);
    expect(owedIn(paid, asOf).owed['Harbour Foods']).toBe(1300);
    const more = rows('Not due', '1-30', '31-60').map((row, at) => (at === 1 ? [...row.slice(0, 6), 1600] : row));
    expect(owedIn(more, asOf).owed['Harbour Foods']).toBe(1300);
  });
});

test('an ageing of suppliers has no customers', () => {
  const rows = [['Aged Payables'], ['Supplier', 'Not due', '1-30', '31-60', 'Total'], ['Mill', 300, '', 600, 900]];
  expect(() => owedIn(rows, asOf)).toThrow('Receivables: no column "Customer" found.');
});
