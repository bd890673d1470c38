import { ageing } from '../../src/functions/catalogue/ageing';
import { concentration } from '../../src/functions/catalogue/concentration';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { invoke } from '../../src/functions/invoke';
import { day, sheetRows, type Rows } from './sheetRows';

const asOf = day('2026-03-31');

/** The rows of AGEING below its headings: customer, not due, 1-30, 31-60, 61-90, over 90 days, total. */
const aged = async (rows: Rows, mapping: Rows | null = null) =>
  (await invoke(ageing, [sheetRows(rows), asOf, null, mapping])).slice(1);
/** A cell that holds a Problem as its sentence. */
const sentence = (cell: unknown) => (cell instanceof Error ? cell.message : cell);

describe('what is owed is what is open', () => {
  test('an original amount beside an open balance, in a flat list of QuickBooks', async () => {
    const list = [
      ['Date', 'Transaction type', 'Num', 'Customer', 'Due date', 'Amount', 'Open balance'],
      ['2026-01-02', 'Invoice', '311', 'Brook Bakery', '2026-02-01', 2000, 750],
      ['2026-02-11', 'Invoice', '340', 'Brook Bakery', '2026-03-13', 600, 600],
      ['2026-02-20', 'Credit Memo', '12', 'Vale Tools', '2026-02-20', -400, -90],
      ['2026-03-25', 'Invoice', '355', 'Vale Tools', '2026-04-24', 910, 910],
    ];
    expect(await aged(list)).toEqual([
      ['Brook Bakery', 0, 600, 750, 0, 0, 1350],
      ['Vale Tools', 910, 0, -90, 0, 0, 820],
      ['Total', 910, 600, 660, 0, 0, 2170],
    ]);
  });

  const erpNext = [
    ['Posting Date', 'Party Type', 'Party', 'Receivable Account', 'Customer Name', 'Voucher Type', 'Voucher No', 'Due Date', 'Invoiced Amount', 'Paid Amount', 'Credit Note', 'Outstanding Amount', 'Age (Days)', '0-30', '31-60', '61-90', 'Currency'],
    ['2026-01-02', 'Customer', 'C-07', 'Debtors - VT', 'Brook Bakery', 'Sales Invoice', 'SI-07', '2026-02-01', 2000, 900, 350, 750, 58, 0, 750, 0, 'EUR'],
    ['2026-02-15', 'Customer', 'C-09', 'Debtors - VT', 'Vale Tools', 'Sales Invoice', 'SI-09', '2026-03-17', 910, 0, 0, 910, 14, 910, 0, 0, 'EUR'],
    ['', '', '', '', 'Total', '', '', '', 2910, 900, 350, 1660, '', 910, 750, 0, ''],
  ]; // prettier-ignore

  test.each([
    ['as exported', null],
    ['with the original chosen as Amount', [['Invoiced Amount', 'Amount']]],
    [
      'with the open balance chosen as Amount: paid and credited are not taken off it again',
      [['Outstanding Amount', 'Amount']],
    ],
  ])('the receivables report of ERPNext, %s', async (_, mapping) => {
    expect(await aged(erpNext, mapping)).toEqual([
      ['C-07', 0, 0, 750, 0, 0, 750],
      ['C-09', 0, 910, 0, 0, 0, 910],
      ['Total', 0, 910, 750, 0, 0, 1660],
    ]);
  });

  test('debit and credit in a column of their own', async () => {
    const list = [
      ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Debit/Credit ind'],
      ['Brook Bakery', '1', '2026-01-02', '2026-02-01', 2000, 'S'],
      ['Brook Bakery', '2', '2026-02-05', '2026-02-05', 450, 'H'],
      ['Vale Tools', '3', '2026-03-25', '2026-04-24', 910, 'S'],
    ];
    expect((await aged(list)).map((row) => [row[0], row.at(-1)])).toEqual([
      ['Brook Bakery', 1550],
      ['Vale Tools', 910],
      ['Total', 2460],
    ]);
  });

  test('the list of customer line items of SAP, two columns of nearly every meaning, its own sum in the last row', async () => {
    const list = [
      ['Account', 'Assignment', 'Document Number', 'Reference', 'Document Type', 'Document Date', 'Posting Date', 'Net due date', 'Amount in local currency', 'Local Currency', 'Clearing date', 'Text'],
      ['200451', '0070004', '1800000511', '70004', 'RV', '2026-01-02', '2026-01-03', '2026-02-01', '2,000.00', 'EUR', '00.00.0000', ''],
      ['200451', '0070004', '1600000044', '70004', 'DG', '2026-02-05', '2026-02-05', '2026-02-05', '450.00-', 'EUR', '00.00.0000', 'returned'],
      ['200788', '0070012', '1800000530', '70012', 'RV', '2026-03-25', '2026-03-25', '2026-04-24', '910.00', 'EUR', '00.00.0000', ''],
      ['', '', '', '', '', '', '', '', '2,460.00', 'EUR', '', ''],
    ]; // prettier-ignore
    expect(await aged(list)).toEqual([
      ['200451', 0, 0, 1550, 0, 0, 1550],
      ['200788', 910, 0, 0, 0, 0, 910],
      ['Total', 910, 0, 1550, 0, 0, 2460],
    ]);
  });
});

describe('the table in its report', () => {
  test('customers above their invoices, no column for them, totals below', async () => {
    const report = [
      ['Aged Receivables Detail'],
      ['Vale Wholesale Ltd'],
      ['As at 31 March 2026'],
      ['Ageing by due date'],
      ['Invoice Number', 'Invoice Date', 'Due Date', 'Invoice Reference', 'Current', '< 1 Month', '1 Month', '2 Months', 'Older', 'Total'],
      ['Brook Bakery'],
      ['INV-7', '2026-01-02', '2026-02-01', 'PO 3', 0, 0, 750, 0, 0, 750],
      ['INV-9', '2026-02-11', '2026-03-13', '', 0, 600, 0, 0, 0, 600],
      ['Total Brook Bakery', '', '', '', 0, 600, 750, 0, 0, 1350],
      [''],
      ['Mill & Sons'],
      ['', '2026-02-20', '', 'CN 12', 0, 0, -90, 0, 0, -90],
      ['INV-12', '2026-03-25', '2026-04-24', '', 910, 0, 0, 0, 0, 910],
      ['Total Mill & Sons', '', '', '', 910, 0, -90, 0, 0, 820],
      [''],
      ['Total', '', '', '', 910, 600, 660, 0, 0, 2170],
    ]; // prettier-ignore
    expect(await aged(report)).toEqual([
      ['Brook Bakery', 0, 600, 750, 0, 0, 1350],
      ['Mill & Sons', 910, 0, -90, 0, 0, 820],
      ['Total', 910, 600, 660, 0, 0, 2170],
    ]);
  });

  test('headings in the fourteenth row', async () => {
    const title = ['Open items', 'Vale Wholesale Ltd', '9 Mill Lane', 'Brook End', 'Printed on 1 April 2026', 'User: VW02', 'Ledger: trade debtors', 'Key date: 31 March 2026', 'Currency: EUR', 'Branch: all', 'Sorted by name', 'Page 1 of 1', '']; // prettier-ignore
    const rows = [
      ...title.map((line) => [line]),
      ['Customer', 'Amount', 'Due date'],
      ['Brook Bakery', 750, '2026-02-01'],
    ];
    expect((await aged(rows)).at(-1)).toEqual(['Total', 0, 0, 750, 0, 0, 750]);
  });

  const customers = [
    ['Customer', 'Credit limit', 'Annual sales', 'Terms', 'Grade'],
    ['Brook Bakery', 90_000, 730_000, 30, 'BB'],
    ['Vale Tools', 40_000, 182_500, 60, 'BB'],
    ['Total', 130_000, 912_500, '', ''],
  ];

  test('the totals row of a table of customers is nobody: 60,000 and 30,000 are two customers', async () => {
    const answer = await invoke(concentration, [customers]);
    expect(answer.slice(1, 4).map((row) => row[1])).toEqual([90_000, 2, expect.closeTo(2 / 3, 12)]);
  });

  test('nor is that of a ledger', async () => {
    const ledger = [
      ['Customer', 'Invoice date', 'Terms', 'Amount'],
      ['Brook Bakery', '2026-01-02', 30, 2000],
      ['Vale Tools', '2026-01-02', 30, 910],
      ['Total', '', '', 2910],
    ];
    expect((await aged(ledger)).map((row) => [row[0], row.at(-1)])).toEqual([
      ['Brook Bakery', 2000],
      ['Vale Tools', 910],
      ['Total', 2910],
    ]);
  });
});

describe('how values are written', () => {
  const amounts = (...written: readonly string[]) => [
    ['Customer', 'Amount', 'Due date'],
    ...written.map((amount, at) => [`Debtor ${at + 1}`, amount, '2026-02-01']),
  ];
  const totals = async (rows: Rows) => (await aged(rows)).map((row) => row.at(-1));

  test('a dot that may group or part is refused, both readings named', async () => {
    await expect(async () => aged(amounts('3.400', '17.250', '610'))).rejects.toThrow(
      '"3.400" can be 3,400 or 3.4, and no other amount shows which',
    );
  });

  test('one decimal comma decides for its column', async () => {
    expect(await totals(amounts('3.400', '3.400,25', '610,00'))).toEqual([3400, 3400.25, 610, 7410.25]);
  });

  test('lakhs and crores', async () => {
    expect(await totals(amounts('2,34,567.00', '1,02,34,567'))).toEqual([234_567, 10_234_567, 10_469_134]);
  });

  test('a dash is nothing paid', async () => {
    const ledger = [
      ['Customer', 'Amount', 'Paid', 'Due date'],
      ['Brook Bakery', '2,000.00', ' -   ', '2026-02-01'],
      ['Vale Tools', ' 910.00 ', '310.00', '2026-03-13'],
    ];
    expect(await totals(ledger)).toEqual([2000, 600, 2600]);
  });

  const cleared = (due: unknown) => [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Clearing date'],
    ['Brook Bakery', 2000, '2026-01-02', '2026-02-01', '00.00.0000'],
    ['Vale Tools', 910, '2026-01-02', '2026-02-01', '00000000'],
    ['Mill & Sons', 55, '2026-01-02', due, ''],
  ];

  test('zeros for a day are no day', async () => {
    expect(await totals(cleared('2026-02-01'))).toEqual([2000, 910, 55, 2965]);
  });

  test('nor is the last day of the year 9999: the row is told, the others count', async () => {
    const [brook, vale, mill] = await totals(cleared('99991231'));
    expect([brook, vale, sentence(mill)]).toEqual([
      2000,
      910,
      'Receivables row 4, "Due date": expected a date, found "99991231".',
    ]);
  });

  test('between dots the day comes first', async () => {
    const ledger = [
      ['Customer', 'Amount', 'Invoice date', 'Due date'],
      ['Brook Bakery', 2000, '02.01.2026', '01.02.2026'],
      ['Vale Tools', 910, '10.02.2026', '12.03.2026'],
    ];
    expect(await aged(ledger)).toEqual([
      ['Brook Bakery', 0, 0, 2000, 0, 0, 2000],
      ['Vale Tools', 0, 910, 0, 0, 0, 910],
      ['Total', 0, 910, 2000, 0, 0, 2910],
    ]);
  });

  const terms = (...written: readonly unknown[]) => [
    ['Customer', 'Invoice date', 'Payment terms', 'Amount'],
    ...written.map((one, at) => [`Debtor ${at + 1}`, '2026-01-10', one, 100 * (at + 1)]),
  ];

  test('due on receipt, a discount before the net days, net days: 80, 50 and 20 days late', async () => {
    expect((await aged(terms('Due on receipt', '2% 10 Net 30', 'Net 60'))).at(-1)).toEqual([
      'Total',
      0,
      300,
      200,
      100,
      0,
      600,
    ]);
  });

  test.each(['0004', 'ZB45'])('%s is a key of the program, and no number of days', async (key) => {
    const [first] = await aged(terms(key));
    expect(sentence(first!.at(-1))).toBe(
      `Receivables row 2, "Payment terms": "${key}" is a key of a table of terms, not a number of days: write the days, or take the due date from the program.`,
    );
  });
});

describe('a row that moved by a cell, for a comma in the name', () => {
  const ledger = [
    ['Customer', 'PO no', 'Invoice date', 'Amount', 'Due date'],
    ['Brook Bakery', '', '2026-01-02', 2000, '2026-02-01'],
    ['Vale', ' Tools & Co', '', '2026-01-28', 640, '2026-02-27'],
  ];
  const moved = expect.stringMatching(
    /^Receivables row 3, "Due date": "640" would be the day 1901-10-01; .*has the row moved by a cell/,
  );

  test('is refused by name, and the other customer counts', async () => {
    const [brook, vale] = await aged(ledger);
    expect([brook!.at(-1), sentence(vale!.at(-1))]).toEqual([2000, moved]);
  });

  test('puts nobody into default', async () => {
    const customers = [
      ['Customer', 'Credit limit'],
      ['Brook Bakery', 5000],
      ['Vale', 5000],
    ];
    const [, brook, vale] = await invoke(creditRisk, [customers, sheetRows(ledger), asOf]);
    expect([brook![4], sentence(vale![1])]).toEqual([2000, moved]);
  });
});

test('the edges of the bands, and what was paid or invoiced after the day asked for', async () => {
  const ledger = [
    ['Customer', 'Invoice date', 'Due date', 'Amount', 'Paid date', 'Paid'],
    ['30 days, paid later', '2025-10-01', '2026-03-01', 100, '2026-04-02', 100],
    ['31 days', '2025-10-01', '2026-02-28', 100, '', ''],
    ['due that day', '2025-10-01', '2026-03-31', 100, '', ''],
    ['due the next day', '2025-10-01', '2026-04-01', 100, '', ''],
    ['overpaid', '2025-10-01', '2026-02-28', 100, '', 115],
    ['invoiced later', '2026-04-10', '2026-05-30', 100, '', ''],
    ['91 days, part paid that day', '2025-10-01', '2025-12-30', 100, '2026-03-31', 30],
    ['90 days', '2025-10-01', '2025-12-31', 100, '', ''],
  ];
  expect((await aged(ledger)).map((row) => row.slice(1))).toEqual([
    [0, 100, 0, 0, 0, 100],
    [0, 0, 100, 0, 0, 100],
    [100, 0, 0, 0, 0, 100],
    [100, 0, 0, 0, 0, 100],
    [0, 0, -15, 0, 0, -15],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 70, 70],
    [0, 0, 0, 100, 0, 100],
    [200, 100, 85, 100, 70, 555],
  ]);
});
