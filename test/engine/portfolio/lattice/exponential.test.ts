import fc from 'fast-check';
import { addExponential, leastAt } from '../../../../src/engine/portfolio/lattice/exponential';

const entries = fc.array(
  fc.tuple(fc.double({ min: -79, max: 3, noNaN: true }), fc.double({ min: -400, max: 400, noNaN: true })),
  {
    minLength: 1,
    maxLength: 50,
  },
);
const spectrumFrom = (pairs: readonly (readonly [number, number])[]) => ({
  re: Float64Array.from(pairs, ([re]) => re),
  im: Float64Array.from(pairs, ([, im]) => im),
});

test('modulus and angle are those of the library to its last digits', () => {
  fc.assert(
    fc.property(entries, (pairs) => {
      const law = spectrumFrom(pairs.map(() => [0, 0]));
      addExponential(law, spectrumFrom(pairs), 1, -80);
      pairs.forEach(([re, im], at) => {
        const modulus = Math.exp(re);
        expect(Math.abs(law.re[at]! - modulus * Math.cos(im))).toBeLessThanOrEqual(1e-15 * modulus);
        expect(Math.abs(law.im[at]! - modulus * Math.sin(im))).toBeLessThanOrEqual(1e-15 * modulus);
      });
    }),
    { numRuns: 300 },
  );
});

test('what is added is the weight times it; what is far below any rounding error is nothing, and of a small weight that is sooner', () => {
  const sum = spectrumFrom([
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
  const weight = 1e-6;
  addExponential(
    sum,
    spectrumFrom([
      [-1, 0.5],
      [leastAt(weight) - 0.01, 0],
      [-Infinity, 0],
    ]),
    weight,
  );
  expect(sum.re[0]).toBeCloseTo(1 + weight * Math.exp(-1) * Math.cos(0.5), 15);
  expect(sum.im[0]).toBeCloseTo(2 + weight * Math.exp(-1) * Math.sin(0.5), 15);
  expect([sum.re[1], sum.im[1], sum.re[2], sum.im[2]]).toEqual([1, 2, 1, 2]);
  expect(weight * Math.exp(leastAt(weight))).toBeLessThan(1e-22);
});
