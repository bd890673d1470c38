import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readLosses } from '../../../src/workbook/ranges/losses';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { readStatements } from '../../../src/workbook/ranges/statements';
import type { Cells } from '../../../src/workbook/values/cells';

const plainly = { date1904: false, mapping: new Map<string, string>() };
const ledger = (cells: Cells) => readReceivables(cells, plainly);
const headings = ['Customer', 'Invoice', 'Due date', 'Amount'];
const items = [
  ['Hill', 'I-1', 45800, 100],
  ['Hill', 'I-2', 45810, 200],
  ['Dale', 'I-3', 45820, 50],
];
const owed = (cells: Cells) => {
  const book = ledger(cells);
  return [...book.customer].map((index, entry) => (index < 0 ? null : [book.customers[index], book.amount[entry]]));
};
const asItems = [['Hill', 100], ['Hill', 200], ['Dale', 50]]; // prettier-ignore
const said = (cells: Cells, about: string) =>
  ledger(cells)
    .remarks.filter((remark) => remark.about === about)
    .map(({ weight, sentence }) => [weight, sentence.en]);

test.each([
  ['Total'],
  ['TOTAL:'],
  ['Grand Total'],
  ['Sub-total'],
  ['Total receivables'],
  ['Total for all customers'],
  ['Sum'],
  ['Ending balance'],
  ['合计'],
  ['合 计'],
  ['总计：'],
  ['本页小计'],
  ['累计'],
  ['应收账款合计'],
  ['人民币合计'],
  ['**'],
])('a last row called %s is a total, in its place and not counted', (called) => {
  expect(owed([headings, ...items, [called, '', '', 350]])).toEqual([...asItems, null]);
});

test('a total of a customer, of a currency and of everything are set aside where they stand', () => {
  const cells = [
    headings,
    ...items.slice(0, 2),
    ['Total for Hill', '', '', 300],
    items[2]!,
    ['Dale Total', '', '', 50],
    ['Total EUR', '', '', 350],
  ];
  expect(owed(cells)).toEqual([['Hill', 100], ['Hill', 200], null, ['Dale', 50], null, null]);
  expect(said(cells, 'total')).toEqual([['said', 'Rows 4, 6, 7 are totals and not counted.']]);
});

test('a total that differs from the rows that it covers is told with both figures, and the rows count', () => {
  const cells = [headings, ...items, ['Total', '', '', 0]];
  expect(owed(cells)).toEqual([...asItems, null]);
  expect(said(cells, 'total')).toEqual([
    ['said', 'Row 5 is a total and not counted.'],
    ['doubt', 'Row 5, “Total”, prints 0 in “Amount”; the rows that it covers make 350. The rows count.'],
  ]);
});

test.each(['Total Energies', 'Subtotal Systems Ltd', '合计科技有限公司', '总计贸易', 'Balance Ltd', 'Sum & Substance'])(
  'a customer called %s is one',
  (name) => {
    expect(owed([headings, ...items, [name, 'I-4', 45830, 70]])).toEqual([...asItems, [name, 70]]);
    const list = readCustomers(
      [
        ['Customer', 'Credit limit', 'Grade'],
        ['Hill', 5, 'B'],
        [name, 7, ''],
      ],
      plainly,
    );
    expect(list.rows.map((row) => row && 'id' in row && row.id)).toEqual(['Hill', name]);
  },
);

test('a customer called just Total, with an invoice of his own, is one', () => {
  expect(owed([headings, ...items, ['Total', 'I-4', 45830, 350]])).toEqual([...asItems, ['Total', 350]]);
});

test('a row without customer, number and day that sums the rows above belongs to nobody; one that does not is told', () => {
  expect(owed([headings, ...items, ['', '', '', 350]])).toEqual([...asItems, null]);
  expect(ledger([headings, ...items, ['', '', '', 340]]).problems.get(3)!.message).toBe(
    'Receivables row 5, "Customer": expected a customer, found nothing.',
  );
});

test('one sum a currency at the end, as SAP prints them', () => {
  const cells = [
    [...headings, 'Currency'],
    ['Hill', 'I-1', 45800, 100, 'EUR'],
    ['Hill', 'I-2', 45810, 200, 'EUR'],
    ['Dale', 'I-3', 45820, 50, 'USD'],
    ['', '', '', 300, 'EUR'],
    ['', '', '', 50, 'USD'],
  ];
  expect(() => ledger(cells)).toThrow('EUR');
  const one = cells.map((row) => row.map((cell) => (cell === 'USD' ? 'EUR' : cell)));
  expect(owed([...one.slice(0, 4), ['', '', '', 350, 'EUR']])).toEqual([...asItems, null]);
});

test('the totals row of a table of customers is no customer, whatever else it sums', () => {
  const { rows } = readCustomers(
    [
      ['Customer', 'Credit limit', 'Annual sales', 'Terms', 'Grade'],
      ['Harbour Foods', 80000, 365000, 30, 'BB'],
      ['Hill & Co', 50000, 182500, 30, 'BB'],
      ['Total', 130000, 547500, '', ''],
    ],
    plainly,
  );
  expect(rows.map((row) => row && 'id' in row && row.id)).toEqual(['Harbour Foods', 'Hill & Co', null]);
});

test('where every column is a name or an amount, a customer in the middle may be called Total', () => {
  const list = (last: readonly unknown[][]) =>
    readCustomers([['Customer', 'Credit limit'], ['Total', 7], ['Hill', 5], ...last], plainly).rows.map(
      (row) => row && 'id' in row && row.id,
    );
  expect(list([])).toEqual(['Total', 'Hill']);
  expect(list([['合计', 12]])).toEqual(['Total', 'Hill', null]);
});

test('totals rows of losses and of statements are set aside as well', () => {
  const losses = readLosses(
    [
      ['Customer', 'Loss'],
      ['Hill', 100],
      ['Dale', 50],
      ['Total', 150],
    ],
    plainly,
  );
  expect([...losses.customer]).toEqual([0, 1, -1]);
  const { rows } = readStatements(
    [
      ['Customer', 'Total assets', 'Sales'],
      ['Hill', 100, 80],
      ['Dale', 50, 40],
      ['合计', 150, 120],
    ],
    plainly,
  );
  expect(rows).toEqual([{ totalAssets: 100, sales: 80 }, { totalAssets: 50, sales: 40 }, null]);
});

test('undated losses of one customer that happen to be equal are all losses', () => {
  const { loss, customer } = readLosses(
    [
      ['Customer', 'Loss'],
      ['Hill', 100],
      ['Hill', 100],
      ['Dale', 50],
      ['Dale', 50],
    ],
    plainly,
  );
  expect([[...loss], [...customer]]).toEqual([
    [100, 100, 50, 50],
    [0, 0, 1, 1],
  ]);
});

test('a summarised ageing goes the same way: 合计 and shares are set aside', () => {
  const { rows } = readCustomers(
    [
      ['应收账款账龄表'],
      ['客户', '未到期', '1-30天', '31-60天', '合计'],
      ['甲公司', 100, 50, 0, 150],
      ['乙公司', 0, 20, 30, 50],
      ['合计', 100, 70, 30, 200],
      ['占比', 0.5, 0.35, 0.15, 1],
      ['制表人：王芳'],
    ],
    plainly,
  );
  expect(rows.map((row) => row && 'id' in row && row.id)).toEqual(['甲公司', '乙公司']);
});
