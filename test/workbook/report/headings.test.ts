import { readReceivables } from '../../../src/workbook/ranges/receivables';
import type { Cells } from '../../../src/workbook/values/cells';

const ledger = (cells: Cells) => readReceivables(cells, { date1904: false, mapping: new Map() });
const refusal = (cells: Cells) => {
  try {
    ledger(cells);
  } catch (problem) {
    return (problem as Error).message;
  }
  return null;
};

test('headings are found in row 50, and in row 51 no more', () => {
  const deep = (above: number) => [
    ...Array.from({ length: above }, (_, row) => [`line ${row}`]),
    ['Customer', 'Amount', 'Due date'],
    ['Hill', 400, 45787],
  ];
  expect([ledger(deep(49)).headingRow, ledger(deep(49)).amount[0]]).toEqual([49, 400]);
  expect(refusal(deep(50))).toBe(
    'no heading row found in the first 50 rows: headings such as Customer, Amount, Due date are expected.',
  );
});

test('two heading rows are read together, and sentences call a column by both', () => {
  const book = ledger([
    ['Customer', 'Pending', 'Due'],
    ['', 'Amount', 'on'],
    ['Hill', 'n/b', 45787],
  ]);
  expect(book.headingRow).toBe(1);
  expect(book.problems.get(0)!.message).toContain('Receivables row 3, "Pending Amount"');
});

test('letters one above the other are no heading: A over C is no A/C, S over H no sign', () => {
  for (const letters of [
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    [
      ['S', 'A'],
      ['H', 'B'],
    ],
  ])
    expect(refusal(letters)).toContain('no heading row found');
});

test('a merged heading counts for every column below it', () => {
  const book = ledger([
    ['客户', '到期日', '借方', '', '', '贷方', ''],
    ['', '', '发生', '已结', '未结', '发生', '未结'],
    ['', '', '本币', '本币', '本币', '本币', '本币'],
    ['甲公司', 45787, 100, 40, 60, 0, 0],
  ]);
  expect([book.headingRow, book.customers, book.amount[0]! - (book.paid[0] || 0)]).toEqual([2, ['甲公司'], 60]);
});

test('a second heading row in another language says the same', () => {
  const book = ledger([
    ['客户', '金额', '到期日'],
    ['Customer', 'Amount', 'Due date'],
    ['Hill', 400, 45787],
  ]);
  expect([book.headingRow, book.customers, [...book.amount]]).toEqual([1, ['Hill'], [400]]);
});

test('a unit or a currency below a heading is part of it; a first customer with words only is not', () => {
  const book = ledger([
    ['Customer', 'Amount', 'Due date'],
    ['', 'EUR', ''],
    ['Hill', 400, 45787],
  ]);
  expect([book.headingRow, book.count]).toEqual([1, 1]);
});

test('an empty first column, and an empty row below the headings, do no harm', () => {
  const book = ledger([
    ['', 'Customer', 'Amount', 'Due date'],
    ['', '', '', ''],
    ['', 'Hill', 400, 45787],
  ]);
  expect([...book.amount]).toEqual([0, 400]);
});
