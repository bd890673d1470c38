import { asText, batchesOf, entryOf } from '../../../src/excel/insert/entries';

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+49 40', "'+49 40"],
  ['@name', "'@name"],
  ['-', "'-"],
  ['00123', "'00123"],
  ['3-4', "'3-4"],
  ['2025年5月', "'2025年5月"],
  ['＝SUM(A1)', "'＝SUM(A1)"],
  ['＋A1', "'＋A1"],
  ['－A1', "'－A1"],
  ['＠name', "'＠name"],
  ['２０', "'２０"],
  ['TRUE', "'TRUE"],
  ["'quoted", "''quoted"],
  ['Customer', 'Customer'],
  ['客户', '客户'],
  ['', ''],
])('the text "%s" is entered as "%s", so that Excel keeps it as text', (text, entered) => {
  expect(asText(text)).toBe(entered);
});

test('a formula is entered as a formula, and a cell that stays blank is left alone', () => {
  expect([{ formula: '=A1#' }, null, 12.5, true].map(entryOf)).toEqual(['=A1#', null, 12.5, true]);
});

test('a small block is one rectangle, padded to its widest row', () => {
  expect(batchesOf({ at: 'B3', cells: [['Customer', 'Amount'], ['Alpha']] })).toMatchObject([
    {
      address: 'B3:C4',
      entries: [
        ['Customer', 'Amount'],
        ['Alpha', null],
      ],
    },
  ]);
});

test('a block that is too heavy for one request is cut between rows, and no row is lost', () => {
  const cells = Array.from({ length: 10 }, (_, row) => [`row ${row}`, row]);
  const batches = batchesOf({ at: 'A1', cells }, 200);
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.flatMap(({ entries }) => entries.map(([, row]) => row))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const [first = 0, second = 0] = batches.map(({ entries }) => entries.length);
  expect(batches[1]?.address).toBe(`A${first + 1}:B${first + second}`);
  for (const { bytes } of batches) expect(bytes).toBeLessThanOrEqual(200);
});
