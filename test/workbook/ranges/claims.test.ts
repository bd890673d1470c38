import type { Problem } from '../../../src/engine/problem';
import { readClaims } from '../../../src/workbook/ranges/claims';
import type { Cells } from '../../../src/workbook/values/cells';

const read = (cells: Cells) => readClaims(cells, { date1904: false, mapping: new Map() });

test.each([
  ['losses', ['Customer', 'Loss', 'Date of loss']],
  ['losses', ['损失原因', '定损日期', '损失金额', '客户']],
  ['losses', ['Buyer', 'Loss amount', 'Amount']],
  ['receivables', ['Customer', 'Amount', 'Due date']],
  ['receivables', ['客户名称', '发票金额', '到期日']],
] as const)('a range is %s with the headings %j', (kind, headings) => expect(read([headings]).kind).toBe(kind));

test('headings of both kinds are refused, with the columns named', () => {
  expect(() => read([['Customer', 'Loss', 'Amount', 'Due date']])).toThrow(
    '"Loss" says that these are losses, "Amount" and "Due date" that they are receivables: keep one of the two.',
  );
});

test('losses keep their rows: blank ones stay, bad ones say why and spoil their customer', () => {
  const { kind, range } = read([
    ['Our losses', '', '', ''],
    ['Customer', 'Loss', 'Date of loss', 'Limit'],
    ['00123', '1,000', '2025-03-31', 'nil'],
    ['', null, 0, ''],
    ['123', 'n.a.', '2025-03-31', 500],
    ['123', 700, '', ''],
    ['', 50, '2025-03-31', ''],
    ['00123', -1, '2025-03-31', ''],
  ]);
  expect([kind, range.headingRow, range.count]).toEqual(['losses', 1, 6]);
  expect([...range.customer]).toEqual([0, -1, -1, -1, -1, -1]);
  expect(range.customers).toEqual(['00123', '123']);
  expect(range.creditLimit?.[0]).toBe(0);
  expect([...range.problems.values()].map((problem: Problem) => problem.message).sort()).toEqual([
    'Losses row 5, "Loss": expected an amount, found "n.a.".',
    'Losses row 6, "Date of loss": expected a date, found nothing.',
    'Losses row 7, "Customer": expected a customer, found nothing.',
    'Losses row 8, "Loss": expected an amount of 0 or more, found "-1".',
  ]);
  expect([...range.customerOfProblem]).toEqual(
    expect.arrayContaining([
      [2, 1],
      [3, 1],
      [5, 0],
    ]),
  );
});

test('losses of which none is dated are read as they follow one another', () => {
  const { range } = read([
    ['客户', '损失'],
    ['华东', 5],
    ['华东', 6],
  ]);
  expect(range.problems.size).toBe(0);
});
