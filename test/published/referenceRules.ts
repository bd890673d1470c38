import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { concentrationOf } from '../../src/engine/portfolio/year/concentration';
import { creditRiskPlusMoments } from '../../src/engine/portfolio/models/creditRiskPlusMoments';
import { granularityAdjustment, granularityDelta } from '../../src/engine/portfolio/year/granularity';
import { lineOf } from '../../src/engine/portfolio/lattice/lattice';
import { deviationOf, expectedShortfallOf, layerOf, quantileOf } from '../../src/engine/portfolio/lattice/law';
import { matchedVariance } from '../engine/portfolio/models/matchedVariance';
import { stressedProbability } from '../../src/engine/portfolio/models/regulatoryCapital';
import { maturitySlope } from '../engine/portfolio/models/riskWeight';
import { lawOf, risk } from '../engine/portfolio/made';
import type { PublishedPortfolio } from './portfolioRules';
import type { PublishedRule } from './rule';

/** Figures about the published portfolios and formulas that were computed apart, by other programs. */
export function referenceRules(
  portfolioOf: (example: string) => PublishedPortfolio,
): Readonly<Record<string, PublishedRule>> {
  return {
    stressedProbability: ({ probability, correlation, level }) =>
      stressedProbability(Number(probability), Number(correlation), Number(level)),
    maturitySlope: ({ probability }) => maturitySlope(Number(probability)),
    granularity: ({ answer, shape, customers, probability }) =>
      answer === 'delta'
        ? granularityDelta(0.999, Number(shape))
        : adjustmentOfEquals(Number(customers), Number(probability), Number(shape)),
    herfindahl: ({ example }) => concentrationOf(portfolioOf(example!).risks.map(({ first }) => first)).herfindahl,
    concentration: ({ amounts, asked }) => concentrationAsked(amounts!.split(' ').map(Number), asked!),
    creditRiskPlusLayer: ({ example, from, width }) => layerOf(portfolioOf(example!).law, Number(from), Number(width)),
    creditRiskPlusDeviation: ({ example, rounded }) =>
      rounded === 'yes'
        ? deviationOf(portfolioOf(example!).law)
        : creditRiskPlusMoments(portfolioOf(example!).risks).deviation,
    creditRiskPlusTail: ({ example, measure, level }) =>
      (measure === 'tail' ? expectedShortfallOf : quantileOf)(portfolioOf(example!).law, Number(level)),
    correlatedSectors: ({ answer }) => correlated[answer as keyof typeof correlated](),
    distributionFunction: ({ function: name, argument, one, other }) =>
      functions[name as keyof typeof functions](Number(argument), Number(one), Number(other)),
  };
}

/** The index as regulators print it, of 10,000; shares and the Gini coefficient in percent. */
function concentrationAsked(amounts: readonly number[], asked: string): number {
  const found = concentrationOf(amounts);
  if (asked === 'top') return 100 * found.top(Math.round(amounts.length / 4));
  if (asked === 'herfindahl') return 10_000 * found.herfindahl;
  return asked === 'gini' ? 100 * found.gini : found.effectiveNumber;
}

/** Capital as CreditRisk+ with one gamma factor asks it of an infinitely even portfolio, a loss given default of 45 % for certain. */
function adjustmentOfEquals(customers: number, probability: number, shape: number): number {
  const stress = gammaQuantile(0.999, shape, shape) - 1;
  const granules = Array.from({ length: customers }, () => ({
    probability,
    lossGivenDefault: 0.45,
    share: 1 / customers,
  }));
  return granularityAdjustment(granules, (one) => one.lossGivenDefault * one.probability * stress, {
    level: 0.999,
    shape,
    lossVariance: 0,
  });
}

const variance = () =>
  matchedVariance(
    [
      { expected: 40, variance: 0.5625 },
      { expected: 40, variance: 0.5625 },
    ],
    0.5,
  );
const group = (loss: number, probability: number, volatility = 0.75) =>
  Array.from({ length: 1000 }, () => risk(probability, loss, { volatility }));
const both = () => [...group(1, 0.04, Math.sqrt(variance())), ...group(2, 0.02, Math.sqrt(variance()))];

const correlated = {
  first: () => creditRiskPlusMoments(group(1, 0.04)).deviation,
  second: () => creditRiskPlusMoments(group(2, 0.02)).deviation,
  both: () => creditRiskPlusMoments(both()).deviation,
  variance,
  quantile: () => quantileOf(lawOf(both(), lineOf(1, 4096)), 0.99),
};

const functions = {
  'normal cdf': (argument: number) => normalCdf(argument, 0, 1),
  'normal quantile': (argument: number) => normalQuantile(argument, 0, 1),
  'gamma quantile': gammaQuantile,
  'beta quantile': betaQuantile,
};
