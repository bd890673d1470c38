import { isTooLarge } from '../../../src/excel/functions/payload';

/** What really goes over the wire, for comparison. */
const bytes = (carried: unknown) => Buffer.byteLength(JSON.stringify(carried));

const rows = (count: number, row: readonly unknown[]) => Array.from({ length: count }, () => row);

test('40,000 rows of a customers range are carried', () => {
  const args = [rows(40_000, ['C0001', 'Harbour Tools', 'DE', 44197, 125000.5])];
  expect(bytes(args)).toBeLessThan(5 * 1024 * 1024);
  expect(isTooLarge(args)).toBe(false);
});

test('200,000 rows of a receivables range are too much', () => {
  expect(isTooLarge([rows(200_000, ['INV-00001', 'C0001', 1234.56, 45000, 45030, null])])).toBe(true);
});

test('the estimate is never below what the text weighs, in either language', () => {
  const cells = [
    [
      ['Customer', 'Amount'],
      ['Łódź "Alfa" \\ \n', -1234567.891],
      ['上海远航贸易有限公司', 1e-7],
      [true, null],
      ['', 45000],
      [0.1 + 0.2, 1e21],
    ],
  ];
  const real = bytes(cells);
  expect(isTooLarge(cells, real - 1)).toBe(true);
});

test('the estimate is at most twice what the text weighs', () => {
  const cells = [rows(1000, ['INV-00001', '上海远航', 1234.56, 45000, null, true])];
  expect(isTooLarge(cells, 2 * bytes(cells))).toBe(false);
});
