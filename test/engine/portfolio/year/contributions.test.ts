import { concentrationOf } from '../../../../src/engine/portfolio/year/concentration';
import { gammaFactor, normalFactor } from '../../../../src/engine/portfolio/models/factor';
import { bernoulliMoments } from '../../../../src/engine/portfolio/models/bernoulliMoments';
import { deviationOf, expectedShortfallOf, quantileOf } from '../../../../src/engine/portfolio/lattice/law';
import { lossLaw } from '../../../../src/engine/portfolio/year/lossLaw';
import { lossParts } from '../../../../src/engine/portfolio/year/lossParts';
import { modelNamed, models } from '../../../../src/engine/portfolio/models/models';
import { usualPortfolio } from '../../../../src/engine/portfolio/year/portfolioSettings';
import { publishedPortfolio } from '../../../published/portfolioRules';
import { apart, risk, scattered } from '../made';

const losses = scattered(30, 1000, 90_000).map(Math.round);
const risks = losses.map((loss, at) => risk(0.003 + 0.008 * (at % 9), loss, { volatility: Math.sqrt(0.4) }));
const withDefaulted = [...risks, risk(1, 25_000), risk(0.5, 40_000), risk(0, 70_000)];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(models.map(({ model }) => model))('%s', (name) => {
  test('each column of parts adds up to what the portfolio has, also with a customer in default and one without risk', () => {
    const book = name.startsWith('creditrisk') ? risks : withDefaulted;
    const parts = lossParts(book, name, usualPortfolio, 0.99);
    const { law } = lossLaw(book, modelNamed(name), usualPortfolio, 'spread', 8192);
    expect(
      apart(sum(parts.map(({ expected }) => expected)), sum(book.map(({ probability, first }) => probability * first))),
    ).toBeLessThan(1e-12);
    expect(apart(sum(parts.map(({ deviation }) => deviation)), deviationOf(law))).toBeLessThan(1e-6);
    expect(apart(sum(parts.map(({ quantile }) => quantile)), quantileOf(law, 0.99))).toBeLessThan(1e-9);
    expect(apart(sum(parts.map(({ shortfall }) => shortfall)), expectedShortfallOf(law, 0.99))).toBeLessThan(1e-6);
    expect(sum(parts.map(({ share }) => share))).toBeCloseTo(1, 6);
  });

  test('a part of the expected shortfall is what the shortfall gains when that loss grows a little', () => {
    const parts = lossParts(risks, name, usualPortfolio, 0.95);
    const shortfall = (factor: number) => {
      const grown = risks.map((one, at) => (at === 22 ? { ...one, first: one.first * factor } : one));
      return expectedShortfallOf(lossLaw(grown, modelNamed(name), { ...usualPortfolio, lossUnit: 100 }).law, 0.95);
    };
    const slope = (shortfall(1.01) - shortfall(0.99)) / 0.02;
    expect(apart(parts[22]!.shortfall, slope)).toBeLessThan(0.02);
  });
});

test.each([
  ['gamma', gammaFactor(0.4), 'bernoulli gamma'],
  ['normal', normalFactor(0.08), 'gaussian'],
] as const)('the closed form of the %s factor has the lattice’s standard deviation', (_, factor, name) => {
  const round = risks.map((one) => ({ ...one, first: 100 * Math.round(one.first / 100) }));
  const { law } = lossLaw(round, modelNamed(name), { ...usualPortfolio, lossUnit: 100 });
  expect(apart(bernoulliMoments(round, factor).deviation, deviationOf(law))).toBeLessThan(1e-8);
});

test('the exposures of the CreditRisk+ document: Herfindahl index 0.0658262, as many as 15.19 equal customers', () => {
  const { herfindahl, effectiveNumber } = concentrationOf(
    publishedPortfolio('Example1A').risks.map(({ first }) => first),
  );
  expect(Math.abs(herfindahl - 0.06582621734)).toBeLessThan(1e-10);
  expect(Math.abs(effectiveNumber - 15.19)).toBeLessThan(0.005);
});

test('equal customers are as even as can be, one alone as uneven', () => {
  const even = concentrationOf([5, 5, 5, 5]);
  expect([even.gini, even.effectiveNumber, even.top(1)]).toEqual([0, 4, 0.25]);
  expect(concentrationOf([0, 0, 7]).effectiveNumber).toBe(1);
  expect(concentrationOf([]).herfindahl).toBe(0);
});
