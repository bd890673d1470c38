import fc from 'fast-check';
import { blend } from '../../../src/engine/risk/blend';
import { equivalentGrade } from '../../../src/engine/risk/equivalentGrade';
import { scoreOf } from '../../../src/engine/risk/score';
import { effectiveYears, withSurvival } from '../../../src/engine/risk/survival';
import { credibilityOf, withEvidence } from '../../../src/engine/risk/withEvidence';

const probability = fc.double({ min: 0.0003, max: 0.5, noNaN: true });
const years = fc.double({ min: 0, max: 30, noNaN: true });
const strength = fc.double({ min: 0.1, max: 10, noNaN: true });

test('no years and no defaults leave the probability as it was', () => {
  fc.assert(
    fc.property(probability, strength, (prior, a) => expect(withSurvival(prior, 0, 0, a)).toBeCloseTo(prior, 14)),
  );
});

test('every further year lowers the probability, none takes it to zero', () => {
  fc.assert(
    fc.property(
      probability,
      strength,
      years,
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      (prior, a, lived, more) => {
        const [now, then] = [withSurvival(prior, lived, 0, a), withSurvival(prior, lived + more, 0, a)];
        expect(then).toBeLessThan(now);
        expect(then).toBeGreaterThan(0);
      },
    ),
  );
});

test('every earlier default raises the probability, to 1 at most', () => {
  fc.assert(
    fc.property(probability, strength, years, fc.integer({ min: 0, max: 5 }), (prior, a, lived, defaults) => {
      const [one, more] = [withSurvival(prior, lived, defaults, a), withSurvival(prior, lived, defaults + 1, a)];
      expect(more === 1 || more > one).toBe(true);
      expect(more).toBeLessThanOrEqual(1);
    }),
  );
});

test("a prior of endless strength ignores the customer's own history", () => {
  expect(withSurvival(0.03, 20, 1, 1e12)).toBeCloseTo(0.03, 10);
});

test.each([
  [0, 0],
  [0.5, 0.5],
  [1, 1],
  [2, 1.9],
  [2.5, 2.305],
  [3, 2.71],
])('%d years count as %d at a decay of 0.9', (lived, effective) => {
  expect(effectiveYears(lived, 0.9)).toBeCloseTo(effective, 12);
});

test('a year without business does not count: of three years the middle one is missing', () => {
  expect(effectiveYears(3, 0.9, 0b101)).toBeCloseTo(1 + 0.81, 12);
});

test('a blend lies between its views, and a doubtful view pulls less', () => {
  fc.assert(
    fc.property(probability, probability, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const even = blend([
        { probability: low, deviation: 1 },
        { probability: high, deviation: 1 },
      ]);
      const doubtful = blend([
        { probability: low, deviation: 1 },
        { probability: high, deviation: 2 },
      ]);
      expect(even).toBeGreaterThanOrEqual(low - 1e-12);
      expect(even).toBeLessThanOrEqual(high + 1e-12);
      expect(doubtful).toBeLessThanOrEqual(even + 1e-12);
    }),
  );
});

test('evidence that is not credible changes nothing, and more credible evidence moves further', () => {
  expect(withEvidence(0.02, 1.5, 0)).toBeCloseTo(0.02, 15);
  expect(withEvidence(0.02, 1.5, 0.6)).toBeGreaterThan(withEvidence(0.02, 1.5, 0.5));
  expect([0, 12, 36].map((n) => credibilityOf(n, 12))).toEqual([0, 0.5, 0.75]);
});

test.each([
  [0.00029, 100],
  [0.0003, 100],
  [0.2, 0],
  [0.2001, 0],
  [1, 0],
])('a probability of %d scores %d', (pd, score) => {
  expect(scoreOf(pd)).toBe(score);
});

test('the score is linear in log-odds: half-way in log-odds scores 50', () => {
  const odds = Math.sqrt((0.0003 / 0.9997) * (0.2 / 0.8));
  expect(scoreOf(odds / (1 + odds))).toBeCloseTo(50, 10);
});

/** The border between two grades is their geometric mean. */
test.each([
  [Math.sqrt(0.0056 * 0.00972) * 0.999, 'BB'],
  [Math.sqrt(0.0056 * 0.00972) * 1.001, 'BB-'],
  [0.9, 'CCC'],
  [1, 'D'],
  [0.0003, 'AA-'],
])('the grade nearest to %d is %s', (pd, grade) => {
  expect(equivalentGrade(pd)).toBe(grade);
});
