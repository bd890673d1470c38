import fc from 'fast-check';
import { sumsOf } from '../../../src/workbook/report/sums';

const amount = fc.constantFrom<unknown>(0, 1, 2, 5, -1, -3, '', '2.00', 'x');
const row = fc.tuple(amount, amount, fc.constantFrom('C', 'D'));
const isCredit = ([, , side]: readonly unknown[]) => side === 'C';

test('a total agrees with one of many marks exactly where it agrees with that mark asked alone', () => {
  let agreed = 0;
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      row,
      fc.boolean(),
      fc.nat(2),
      fc.nat(4),
      (cells, total, signed, recognised, from) => {
        const rows = { at: Int32Array.from(cells.keys()), count: cells.length };
        const sums = sumsOf(cells, rows, { summed: [0, 1], recognised, isCredit: signed ? isCredit : null });
        const marks = [...cells.keys()];
        const one = marks.slice(from).some((mark) => sums.since(mark, total) === null);
        expect(sums.sinceOneOf(marks, from, total)).toBe(one);
        if (one) agreed++;
      },
    ),
    { numRuns: 400 },
  );
  expect(agreed).toBeGreaterThan(20);
});
