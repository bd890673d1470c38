import { readReceivables } from '../../../src/workbook/ranges/receivables';

const read = (headings: readonly string[], ...rows: readonly (readonly unknown[])[]) =>
  readReceivables([['Customer', 'Amount', 'Due date', ...headings], ...rows], { date1904: false, mapping: new Map() });

test('VAT is read as an amount or as a rate on top of the net price; the amount outweighs the rate', () => {
  const { taxShare } = read(
    ['VAT', 'VAT rate'],
    ['A', 1130, 45_000, 130, null],
    ['A', 1130, 45_000, null, '13%'],
    ['A', 1000, 45_000, 60, 0.13],
    ['A', 1000, 45_000, null, null],
  );
  expect([...taxShare!]).toEqual([130 / 1130, expect.closeTo(130 / 1130, 12), 0.06, 0]);
});

test('Chinese headings of delivery, tax, interest and set-off are known', () => {
  const book = read(['交货日期', '税额', '逾期利息', '抵销金额'], ['A', 1130, 45_000, '2023-01-31', 130, 20, 5]);
  expect([book.deliveryDate![0], book.taxShare![0], book.interest![0], book.setOff![0]]).toEqual([
    44_957,
    130 / 1130,
    20,
    5,
  ]);
});

test('a part that exceeds the amount is refused with its place; the whole amount is not; a credit note has parts below 0', () => {
  const { problems, taxShare } = read(
    ['VAT'],
    ['A', 100, 45_000, 100],
    ['B', 100, 45_000, 100.01],
    ['C', -113, 45_000, -13],
    ['D', -113, 45_000, 13],
  );
  expect([...problems.keys()]).toEqual([1, 3]);
  expect(problems.get(1)!.message).toBe('Receivables row 3, "VAT": expected a part of the amount, found "100.01".');
  expect(taxShare![2]).toBeCloseTo(13 / 113, 12);
});

test('a book without these columns gives none', () => {
  expect(
    Object.keys(read([], ['A', 1, 45_000])).filter((key) =>
      ['taxShare', 'interest', 'setOff', 'deliveryDate'].includes(key),
    ),
  ).toEqual([]);
});
