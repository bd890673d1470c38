import { readReceivables } from '../../../src/workbook/ranges/receivables';
import type { Cells } from '../../../src/workbook/values/cells';

const ledger = (cells: Cells) => readReceivables(cells, { date1904: false, mapping: new Map() });
const owed = (cells: Cells) => {
  const book = ledger(cells);
  return [...book.customer].map((index, entry) => (index < 0 ? null : [book.customers[index], book.amount[entry]]));
};
const headings = ['Invoice', 'Due date', 'Amount'];

test('a name above his rows is the customer of all of them, until the next', () => {
  const cells = [
    headings,
    ['Harbour Foods'],
    ['I-1', 45800, 100],
    ['I-2', 45810, 200],
    ['Hill & Co'],
    ['I-3', 45820, 50],
  ];
  expect(owed(cells)).toEqual([null, ['Harbour Foods', 100], ['Harbour Foods', 200], null, ['Hill & Co', 50]]);
  expect(ledger(cells).remarks.map(({ sentence }) => sentence.zh)).toContain(
    '客户名称写在其明细上方（共 2 个，首个在第 2 行：“Harbour Foods”），下方各行归其名下。',
  );
});

test.each([
  [['Customer: Harbour Foods']],
  [['Customer', 'Harbour Foods']],
  [['客户：Harbour Foods']],
  [['Harbour Foods (continued)']],
])('%j names Harbour Foods', (row) => {
  expect(owed([headings, row, ['I-1', 45800, 100]])).toEqual([null, ['Harbour Foods', 100]]);
});

test('of two names above each other, the account and the customer, the nearer one counts', () => {
  expect(
    owed([
      headings,
      ['1200 Trade receivables'],
      ['Harbour Foods'],
      ['I-1', 45800, 100],
      ['Total Harbour Foods', '', 100],
      ['Hill & Co'],
      ['I-3', 45820, 50],
      ['Total Hill & Co', '', 50],
      ['Total 1200 Trade receivables', '', 150],
    ]),
  ).toEqual([null, null, ['Harbour Foods', 100], null, null, ['Hill & Co', 50], null, null]);
});

test('rows after a closed group belong to nobody, and that is told', () => {
  const book = ledger([
    headings,
    ['Harbour Foods'],
    ['I-1', 45800, 100],
    ['Total Harbour Foods', '', 100],
    ['I-9', 45900, 7],
  ]);
  expect([...book.problems.values()].map((problem) => problem.message)).toEqual([
    'Receivables row 5, "Customer": expected a customer, found nothing.',
  ]);
});

test('a new page repeats title and headings: neither becomes a customer', () => {
  expect(
    owed([
      ['Open items'],
      headings,
      ['Harbour Foods'],
      ['I-1', 45800, 100],
      ['Page 2 of 3'],
      ['Open items'],
      headings,
      ['I-2', 45810, 200],
    ]),
  ).toEqual([null, ['Harbour Foods', 100], null, null, null, ['Harbour Foods', 200]]);
});

test('a name that stands only in the first row of his rows is carried down', () => {
  expect(
    owed([
      ['Customer', ...headings],
      ['Harbour Foods', 'I-1', 45800, 100],
      ['', 'I-2', 45810, 200],
      ['Hill & Co', 'I-3', 45820, 50],
      ['', 'I-4', 45830, 60],
    ]),
  ).toEqual([['Harbour Foods', 100], ['Harbour Foods', 200], ['Hill & Co', 50], ['Hill & Co', 60]]); // prettier-ignore
});

test('a single gap in a column of customers stays a gap, and is told', () => {
  const book = ledger([
    ['Customer', ...headings],
    ['Hill', 'I-1', 45800, 100],
    ['Dale', 'I-2', 45810, 200],
    ['', 'I-3', 45820, 50],
    ['Hill', 'I-4', 45830, 60],
  ]);
  expect(book.problems.get(2)!.message).toBe('Receivables row 4, "Customer": expected a customer, found nothing.');
});

test('footers are not customers', () => {
  const footers = [
    'Saturday, Sep 05, 2026 09:14 AM GMT+8 - Accrual Basis',
    '制单人：王芳',
    '打印时间：2026-09-05',
    'Printed by DT01',
  ];
  for (const footer of footers)
    expect(owed([['Customer', ...headings], ['Hill', 'I-1', 45800, 100], [footer]])).toEqual([['Hill', 100], null]);
});

test('rows of sentences count as in the range of the user', () => {
  const book = ledger([['Open items'], headings, ['Hill'], ['I-1', 45800, 'n/b']]);
  expect([...book.problems.values()][0]!.message).toContain('Receivables row 4, "Amount"');
});

test('a name that carries the sum of the rows below it is their customer; one whose rows come to something else is an entry without a day', () => {
  const cells = [['Partner', ...headings], ['Harbour Foods', '', '', 300], ['', 'I-1', 45800, 100], ['', 'I-2', 45810, 200]]; // prettier-ignore
  expect(owed(cells)).toEqual([null, ['Harbour Foods', 100], ['Harbour Foods', 200]]);
  const other = ledger([cells[0]!, ['Harbour Foods', '', '', 299], ...cells.slice(2)]);
  expect([...other.problems.values()].map((problem) => problem.message)).toEqual([
    'Receivables row 2, "Due date": expected a date, found nothing.',
  ]);
});

test('a sum above rows that all name its customer is a total', () => {
  expect(
    owed([['Partner', ...headings], ['Harbour Foods', '', '', 300], ['Harbour Foods', 'I-1', 45800, 100], ['Harbour Foods', 'I-2', 45810, 200]]),
  ).toEqual([null, ['Harbour Foods', 100], ['Harbour Foods', 200]]); // prettier-ignore
});

test('a customer above the first of headings that come again for each is theirs, and not the company of the title', () => {
  const cells = [['Open Items'], ['Harbour Foods'], headings, ['I-1', 45800, 100], [], ['Hill & Co'], headings, ['I-3', 45820, 50]]; // prettier-ignore
  expect(owed(cells)).toEqual([['Harbour Foods', 100], null, null, null, ['Hill & Co', 50]]);
  expect(ledger(cells).title.company).toBeNull();
});

test('headings that come again on a new page take nothing from the title', () => {
  const cells = [['Mill Ltd'], ['Customer', ...headings], ['Harbour', 'I-1', 45800, 100], ['Mill Ltd'], ['Customer', ...headings], ['Hill', 'I-3', 45820, 50]]; // prettier-ignore
  expect(owed(cells)).toEqual([['Harbour', 100], null, null, ['Hill', 50]]);
  expect(ledger(cells).title.company?.value).toBe('Mill Ltd');
});

test.each(['On Account', 'On account', 'Unallocated', '预收', '预收款'])(
  'money that is not set against an invoice stands below its customer without a day: %s',
  (word) => {
    const book = ledger([headings, ['Harbour Foods'], ['I-1', 45800, 100], ['', word, -30], ['', '', 70]]); // prettier-ignore
    expect([...book.problems]).toEqual([]);
    expect([...book.amount].slice(1, 3)).toEqual([100, -30]);
  },
);

describe('a customer told in pairs of labels and values', () => {
  const pairs = (...row: unknown[]) => row;
  test.each([
    [pairs('A/C:', 'ABS001', 'Name:', 'ABS Garages', 'Contact:', 'Mike Hall', 'Tel:', '0191 254 5909'), 'ABS Garages'],
    [pairs('Account: 10001', 'Name: Acme Ltd'), 'Acme Ltd'],
    [pairs('客户编码：', 'C001', '客户名称：', '甲公司', '电话：', '010-6500 1234'), '甲公司'],
    [pairs('Customer No.:', 'C-7', 'Currency:', 'EUR'), 'C-7'],
  ])('%j', (row, name) => {
    const wide = ['Invoice', 'Invoice date', 'Due date', 'Reference', 'Details', 'Terms', 'Amount', 'Open'];
    const item = (invoice: string, open: number) => [invoice, 45770, 45800, '', 'Goods', '', open, open];
    const grouped = [
      wide,
      row,
      item('I-1', 100),
      item('I-2', 200),
      ['A/C:', 'BRI001', 'Name:', 'Fred Briant'],
      item('I-3', 50),
    ];
    expect(owed(grouped)).toEqual([null, [name, 100], [name, 200], null, ['Fred Briant', 50]]);
    const perCustomer = [
      ['Aged debtors'],
      row,
      wide,
      item('I-1', 100),
      ['A/C:', 'BRI001', 'Name:', 'Fred Briant'],
      wide,
      item('I-3', 50),
    ];
    expect(owed(perCustomer)).toEqual([[name, 100], null, null, ['Fred Briant', 50]]);
  });

  test('a row of items that begins with a remark and a colon stays an item', () => {
    expect(
      owed([
        ['Details', 'Customer', 'Due date', 'Amount'],
        ['Account: April', 'Hill & Co', 45800, 70],
      ]),
    ).toEqual([['Hill & Co', 70]]);
  });
});
