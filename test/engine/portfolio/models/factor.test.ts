import fc from 'fast-check';
import { gammaFactor, normalFactor } from '../../../../src/engine/portfolio/models/factor';
import { gammaQuadrature, normalQuadrature } from '../../../../src/engine/portfolio/lattice/quadrature';
import { apart } from '../made';

const mean = ({ points, weights }: { points: Float64Array; weights: Float64Array }, of: (value: number) => number) =>
  points.reduce((sum, point, at) => sum + weights[at]! * of(point), 0);

test.each([1, 2, 8, 32, 128])('Gauss-Hermite with %d points gives the even moments of a normal law', (count) => {
  [1, 1, 3, 15, 105, 945].slice(0, Math.min(6, count)).forEach((expected, half) => {
    if (2 * half <= 2 * count - 1)
      expect(
        apart(
          mean(normalQuadrature(count), (value) => value ** (2 * half)),
          expected,
        ),
      ).toBeLessThan(1e-12);
  });
});

test.each([
  [4, 0.4],
  [16, 0.4],
  [32, 0.25],
  [128, 0.4],
  [256, 1],
  [64, 4],
])('Gauss-Laguerre with %d points gives the moments of a gamma law of mean 1 and variance %d', (count, variance) => {
  const quadrature = gammaQuadrature(count, variance);
  let expected = 1;
  for (let power = 0; power < 7; power++, expected *= 1 + (power - 1) * variance) {
    expect(
      apart(
        mean(quadrature, (value) => value ** power),
        expected,
      ),
    ).toBeLessThan(1e-11);
  }
});

test('on average over the factor every customer has its own probability', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 0.9, noNaN: true }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (probability, variance) => {
        const gamma = mean(gammaQuadrature(64, variance), gammaFactor(variance).given(probability));
        const normal = mean(normalQuadrature(64), normalFactor(variance / 3).given(probability));
        return apart(gamma, probability) < 1e-7 && apart(normal, probability) < 1e-6;
      },
    ),
  );
});

test.each([gammaFactor(0.4), normalFactor(0.1)])(
  'who is in default stays so, who cannot default never does',
  (factor) => {
    for (const value of [0.01, 1, 4]) expect([factor.given(1)(value), factor.given(0)(value)]).toEqual([1, 0]);
  },
);
