import { Problem } from '../../../src/engine/problem';
import type { Customer } from '../../../src/engine/ledger';
import type { Cells } from '../../../src/workbook/values/cells';
import { readCustomers } from '../../../src/workbook/ranges/customers';

const read = (cells: Cells) => readCustomers(cells, { date1904: false, mapping: new Map() });
const told = (entry: Customer | Problem | null | undefined) => (entry instanceof Problem ? entry.message : entry);

test.each([
  [['Customer', 'Country', 'Since', 'Grade', 'Credit limit', 'Annual sales', 'Terms', 'Past defaults']],
  [['客户', '国别', '合作起始日', '信用评级', '信用额度', '年销售额（元）', '账期', '违约次数']],
  [['Customer code', 'Region', 'Customer since', 'Rating', 'Approved limit', 'Turnover', 'Payment terms', 'Defaults']],
  [['买方 Buyer', '国家 Country', '首次交易日', '等级 Rating', '批复限额', '营业额', '付款期限', '历史违约']],
])('the headings %p are recognised', (headings) => {
  expect(read([headings, ['007', 'DE', 45658, 'BB', 500, 9000, '2个月', 1]]).rows).toEqual([
    {
      id: '007',
      name: null,
      country: 'DE',
      sector: null,
      since: 45658,
      grade: 'BB',
      creditLimit: 500,
      annualSales: 9000,
      terms: { count: 2, unit: 'months' },
      pastDefaults: 1,
    },
  ]);
});

test('what is blank is not given, whether as nothing, empty text or 0', () => {
  for (const blank of [null, '', 0, undefined]) {
    const [customer, none] = read([
      ['Customer', 'Since', 'Grade', 'Credit limit', 'Annual sales', 'Terms'],
      ['A', blank, blank, blank, blank, blank],
      Array.from({ length: 6 }, () => blank),
    ]).rows;
    expect(customer).toMatchObject({
      id: 'A',
      since: null,
      grade: null,
      creditLimit: null,
      annualSales: null,
      terms: null,
    });
    expect(none).toBeNull();
  }
});

test('a row that cannot be read shows its reason in its own place', () => {
  const { rows } = read([
    ['Customer', 'Terms'],
    ['A', 30],
    ['B', 'soon'],
    [null, 30],
    ['A', 60],
  ]);
  expect(rows.map(told)).toEqual([
    expect.objectContaining({ id: 'A' }),
    'Customers row 3, "Terms": expected a number of days or months, found "soon".',
    'Customers row 4, "Customer": expected a customer, found nothing.',
    'Customers row 5, "Customer": "A" already stands in Customers row 2.',
  ]);
});

test('a table body without headings is refused with the way out', () => {
  expect(() =>
    read([
      ['A', 30],
      ['B', 60],
    ]),
  ).toThrow('for an Excel table write Customers[#All].');
});

test('whole columns end at the last row that is not blank', () => {
  const cells: unknown[][] = Array.from({ length: 1_048_576 }, () => [null]);
  cells[0] = ['Customer'];
  cells[3] = ['A'];
  expect(read(cells).rows.map((row) => (row === null ? null : 'read'))).toEqual([null, null, 'read']);
});

test('a country that cannot be read is told, and costs nobody his row; a data type stands for its text', () => {
  const geography = { type: 'LinkedEntity', text: 'Germany', basicType: 'Error', basicValue: '#VALUE!' };
  const { rows, remarks } = read([
    ['Customer', 'Country'],
    ['Hill', '#VALUE!'],
    ['Dale', geography],
  ]);
  expect(rows).toMatchObject([
    { id: 'Hill', country: null },
    { id: 'Dale', country: 'Germany' },
  ]);
  expect(remarks.map(({ sentence, at }) => [sentence.en, at])).toEqual([
    [
      'Customers row 2, "Country": expected a text, found "#VALUE!", which a cell with a data type (Geography, Stocks) also gives: convert it to text. It counts as blank.',
      { row: 1, column: 1 },
    ],
  ]);
});
