import { granularityAdjustment, granularityDelta } from '../../../../src/engine/portfolio/year/granularity';
import { lineOf } from '../../../../src/engine/portfolio/lattice/lattice';
import { quantileOf } from '../../../../src/engine/portfolio/lattice/law';
import { stressedProbability } from '../../../../src/engine/portfolio/models/regulatoryCapital';
import { maturitySlope } from './riskWeight';
import { apart, lawOf, risk } from '../made';

test.each([
  [0.99, 0.0752507894354962],
  [0.999, 0.14552526613107136],
])('a default probability of 1 %% in a year as bad as %d, correlation 20 %%: %d', (level, expected) => {
  expect(apart(stressedProbability(0.01, 0.2, level), expected)).toBeLessThan(1e-12);
});

test('the maturity slope at 1 % is 0.1374861309', () =>
  expect(apart(maturitySlope(0.01), 0.13748613089693737)).toBeLessThan(1e-12));

test.each([
  [0.25, 4.833601258193017, 1e-9],
  [0.2, 4.663, 1e-4],
  [0.31, 4.9987, 1e-4],
])('δ for a factor of shape %d is %d', (shape, expected, within) => {
  expect(apart(granularityDelta(0.999, shape), expected)).toBeLessThan(within);
});

describe.each([
  [200, 0.02, 0.00460666, 0.00464225],
  [500, 0.01, 0.00184086, 0.0018569],
  [1000, 0.01, 0.0009254963, 0.000928449958],
])(
  '%d equal customers of probability %d, CreditRisk+ with a factor of shape 0.25',
  (count, probability, exact, adjustment) => {
    const loss = 0.45;
    const quantile = 17.505777031546746;

    test('the adjustment is as published', () => {
      const granules = Array.from({ length: count }, () => ({ probability, lossGivenDefault: loss, share: 1 / count }));
      const came = granularityAdjustment(granules, (one) => one.lossGivenDefault * one.probability * (quantile - 1), {
        level: 0.999,
        shape: 0.25,
        lossVariance: 0,
      });
      expect(apart(came, adjustment)).toBeLessThan(2e-6);
    });

    test('and within 1 % of what the exact law adds to an infinitely even portfolio', () => {
      const risks = Array.from({ length: count }, () => risk(probability, 1, { volatility: 2 }));
      const halfADefault = 0.5;
      const worst = (quantileOf(lawOf(risks, lineOf(1, 8192)), 0.999, 'interpolated') + halfADefault) / count;
      const added = loss * (worst - probability * quantile);
      expect(apart(adjustment, exact)).toBeLessThan(0.01);
      expect(apart(added, exact)).toBeLessThan(0.002);
    });
  },
);
