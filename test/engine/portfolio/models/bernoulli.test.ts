import fc from 'fast-check';
import { bernoulli } from '../../../../src/engine/portfolio/models/bernoulli';
import { gammaFactor, noFactor, normalFactor } from '../../../../src/engine/portfolio/models/factor';
import type { Risk } from '../../../../src/engine/portfolio/models/risk';
import { valuesOf } from '../../../../src/engine/portfolio/lattice/transform';
import { risk } from '../made';
import { plainBernoulli } from './plainBernoulli';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const name = fc.record({
  probability: chance.map((one) => 0.95 * one ** 3),
  first: fc.double({ min: 0, max: 40, noNaN: true }),
  second: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 90, noNaN: true })),
  share: fc.oneof(fc.constant(1), chance),
});

/** One risk, or two ways of one default. */
function risksOf(names: readonly { probability: number; first: number; second: number; share: number }[]) {
  return names.flatMap(({ probability, first, second, share }, at): readonly Risk[] => {
    if (share === 1) return [risk(probability, first, { second })];
    const wayOf = { name: at, probability };
    return [
      risk(probability * share, first, { second, wayOf }),
      risk(probability * (1 - share), second, { second: first, wayOf }),
    ];
  });
}

describe.each([
  ['one axis', { first: 64, firstStep: 5, second: 1, secondStep: 1 }],
  ['two axes', { first: 8, firstStep: 9, second: 16, secondStep: 12 }],
])('on %s', (_, lattice) => {
  test.each([
    ['gamma', gammaFactor(0.4)],
    ['normal', normalFactor(0.2)],
    ['no', noFactor],
  ] as const)('with a %s factor the law is that of taking in name after name', (__, factor) => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
        const risks = risksOf(names);
        const law = valuesOf(bernoulli(risks, lattice, 'spread', factor), lattice);
        const plain = plainBernoulli(risks, lattice, factor);
        law.forEach((mass, at) => expect(Math.abs(mass - plain[at]!)).toBeLessThan(1e-14));
      }),
      { numRuns: 6 },
    );
  });
});
