import fc from 'fast-check';
import { rootBetween } from '../../src/engine/root';
import { levelShift } from '../../src/engine/risk/levelled';
import { logOdds, probabilityOf } from '../../src/engine/risk/logOdds';

test.each<[string, number, number, (x: number) => number, number]>([
  ['x² = 2', 0, 2, (x) => x * x - 2, Math.SQRT2],
  ['cos x = x', 0, 1, (x) => Math.cos(x) - x, 0.7390851332151607],
  ['x³ = 2x + 5, Wallis', 2, 3, (x) => x ** 3 - 2 * x - 5, 2.0945514815423265],
  ['x⁹ = 0, flat at its root', -1, 4, (x) => x ** 9, 0],
  ['a root at the end', 0, 1, (x) => x, 0],
  ['1 ÷ (x − 0.3) + 5, steep', 0, 0.29, (x) => 1 / (x - 0.3) + 5, 0.1],
])('%s', (_, low, high, f, root) => {
  expect(Math.abs(rootBetween(low, high, f) - root)).toBeLessThan(root === 0 ? 1e-2 : 1e-13);
});

test('two ends of the same sign have no root between them', () => {
  expect(rootBetween(1, 2, (x) => x)).toBeNaN();
});

test('any rising cubic is solved from either side, within sixty evaluations', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (root, slope) => {
        let asked = 0;
        const f = (x: number) => {
          asked++;
          return (x - root) ** 3 + slope * (x - root);
        };
        expect(rootBetween(-60, 60, f)).toBeCloseTo(root, 9);
        expect(rootBetween(60, -60, f)).toBeCloseTo(root, 9);
        expect(asked).toBeLessThan(160);
      },
    ),
  );
});

const share = fc.double({ min: 0.0003, max: 0.9, noNaN: true });

test('after the shift the mean is the one wanted, and the order of customers is as before', () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 30 }), share, (book, mean) => {
      const shift = levelShift(book, mean);
      const after = book.map((one) => probabilityOf(logOdds(one) + shift));
      expect(after.reduce((sum, one) => sum + one, 0) / after.length).toBeCloseTo(mean, 10);
    }),
  );
});

test('a book whose mean is right already is not shifted', () => {
  expect(levelShift([0.01, 0.03], 0.02)).toBeCloseTo(0, 12);
});
