import { attempt } from '../../../src/engine/attempt';
import type { Problem } from '../../../src/engine/problem';
import { readReceivables } from '../../../src/workbook/ranges/receivables';

type Rows = readonly (readonly unknown[])[];
const read = (rows: Rows) => readReceivables(rows, { date1904: false, mapping: new Map(), asOf: 46203 });
const refusal = (rows: Rows) => (attempt(() => read(rows)) as Problem).message;

/** What each customer owes. */
function owed(rows: Rows) {
  const { customers, customer, amount, count } = read(rows);
  const sums: Record<string, number> = {};
  for (let entry = 0; entry < count; entry++) {
    const name = customers[customer[entry]!];
    if (name !== undefined) sums[name] = (sums[name] ?? 0) + amount[entry]!;
  }
  return sums;
}

const nested = (heading: string, indent = '', number: (text: string) => unknown = (text) => indent + text) => [
  [heading, 'Current', '1-30', '31-60', 'Grand Total'],
  ['Aurora Tools', 400, 500, '', 900],
  [number('101'), 400, '', '', 400],
  [number('102'), '', 500, '', 500],
  ['Hill & Co', '', '', 800, 800],
  [number('103'), '', '', 800, 800],
  ['Grand Total', 400, 500, 800, 1700],
];

test.each([
  ['Row Labels', nested('Row Labels')],
  ['Customer', nested('Customer')],
  ['indents', nested('Row Labels', '   ')],
  ['numbers as numbers', nested('Row Labels', '', Number)],
  ['no grand total', nested('Row Labels').slice(0, -1)],
  ['lines above', [['Sum of Open balance', 'Column Labels'], ...nested('Row Labels')]],
])('a pivot table with invoices below their customers counts each once: %s', (_, rows) => {
  expect(owed(rows)).toEqual({ 'Aurora Tools': 900, 'Hill & Co': 800 });
});

test('数据透视表：压缩形式，客户下列发票，只计一次', () => {
  const rows = [
    ['求和项:余额', '列标签'],
    ['行标签', '未到期', '1-30天', '总计'],
    ['甲公司', 400, 500, 900],
    ['FP-1', 400, '', 400],
    ['FP-2', '', 500, 500],
    ['乙公司', '', 800, 800],
    ['FP-3', '', 800, 800],
    ['总计', 400, 1300, 1700],
  ];
  expect(owed(rows)).toEqual({ 甲公司: 900, 乙公司: 800 });
  expect(read(rows).title.company).toBeNull();
});

test('customers below a region are the customers, and the regions their sums', () => {
  const rows = [
    ['Row Labels', 'Current', '1-30', 'Grand Total'],
    ['North', 400, 500, 900],
    ['Aurora Tools', 400, 100, 500],
    ['Birch', '', 400, 400],
    ['South', 0, 800, 800],
    ['Hill & Co', '', 800, 800],
    ['Grand Total', 400, 1300, 1700],
  ];
  expect(owed(rows)).toEqual({ 'Aurora Tools': 500, Birch: 400, 'Hill & Co': 800 });
});

test('a list of customers of which one owes what the two below it owe together stays one', () => {
  const rows = [
    ['Customer', 'Current', '1-30', 'Total'],
    ['Aurora', 200, 100, 300],
    ['Birch', 150, 50, 200],
    ['Cobalt', 50, 50, 100],
  ];
  expect(owed(rows)).toEqual({ Aurora: 300, Birch: 200, Cobalt: 100 });
  expect(owed([...rows, ['Total', 400, 200, 600]])).toEqual({ Aurora: 300, Birch: 200, Cobalt: 100 });
});

test('sums of more levels, or without days, are refused with what is needed', () => {
  const rows = [
    ['Row Labels', 'Sum of Open balance'],
    ['Aurora Tools', 900],
    ['101', 400],
    ['102', 500],
    ['Grand Total', 900],
  ];
  const sentence =
    'row 5, “Grand Total”, prints 900, and the rows above make 2 times as much: sums of several levels stand among them. Show a pivot table in tabular form without subtotals (Design, Report Layout), with Customer, Invoice and Due date or the buckets in columns of their own.';
  expect(refusal(rows)).toBe(sentence);
  const levels = [
    ['Customer', 'Current', '1-30'],
    ['North', 400, 500],
    ['Aurora Tools', 400, 500],
    ['101', 400, 500],
    ['South', 100, 0],
    ['Hill & Co', 100, 0],
    ['103', 60, 0],
    ['104', 40, 0],
    ['Grand Total', 500, 500],
  ];
  expect(refusal(levels)).toContain('the rows above make 3 times as much');
});
