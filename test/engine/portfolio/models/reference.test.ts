import { lineOf } from '../../../../src/engine/portfolio/lattice/lattice';
import { deviationOf, meanOf, quantileOf } from '../../../../src/engine/portfolio/lattice/law';
import { modelNamed } from '../../../../src/engine/portfolio/models/models';
import { usualPortfolio } from '../../../../src/engine/portfolio/year/portfolioSettings';
import { valuesOf } from '../../../../src/engine/portfolio/lattice/transform';
import { publishedPortfolio } from '../../../published/portfolioRules';
import { apart, compoundPoisson, fromSectors } from '../made';

/** Example1A as it comes out of implementations that are wrong in one thing: expected loss, standard deviation, 99 % quantile (interpolated), chance of no loss. */
const mutants = {
  'bands up, probability not compensated': [14_540_435, 12_815_581, 56_027_507, 0.091846],
  'nearest rounding, compensated': [14_221_863, 12_605_713, 55_119_219, 0.092405],
  'floor bands, compensated': [14_221_863, 12_554_628, 54_949_053, 0.076768],
  'Poisson, the factor lost': [14_221_863, 10_484_831, 46_542_413, 0.043528],
  'deviation of the default rate used as its variance': [14_221_863, 14_527_986, 63_649_872, 0.151735],
  'sector variance as the sum of variances': [14_221_863, 10_637_492, 47_104_564, 0.046955],
  'independent Bernoulli': [14_221_863, 9_658_417, 42_829_849, 0.02983],
} as const;

test.each(Object.entries(mutants))('Example1A does not come out as with "%s"', (_, [, deviation, quantile, none]) => {
  const { law } = publishedPortfolio('Example1A');
  expect(Math.abs(deviationOf(law) - deviation)).toBeGreaterThan(50_000);
  expect(Math.abs(quantileOf(law, 0.99, 'interpolated') - quantile)).toBeGreaterThan(150_000);
  expect(Math.abs(law.mass[0]! - none)).toBeGreaterThan(0.005);
});

test('Example3 does not come out as if what is specific were a common factor', () => {
  const { law } = publishedPortfolio('Example3');
  expect(Math.abs(deviationOf(law) - 11_218_561)).toBeGreaterThan(100_000);
  expect(Math.abs(quantileOf(law, 0.99, 'interpolated') - 49_466_291)).toBeGreaterThan(1_000_000);
});

test.each([
  ['a gamma factor of variance 0.25', 0.25, 11_376_940, 48_886_469, 0.075983],
  ['no common factor', 0, 9_658_417, 42_829_849, 0.02983],
] as const)(
  'Example1A where everyone defaults once at most, with %s',
  (_, factorVariance, deviation, quantile, none) => {
    const { risks, lattice } = publishedPortfolio('Example1A');
    const mass = valuesOf(
      modelNamed('bernoulli gamma').spectrum(risks, lattice, 'compensated', { ...usualPortfolio, factorVariance }),
      lattice,
    );
    const law = { step: lattice.firstStep, mass };
    expect(Math.abs(meanOf(law) - 14_221_863.481)).toBeLessThan(0.01);
    expect(Math.abs(deviationOf(law) - deviation)).toBeLessThan(1);
    expect(Math.abs(quantileOf(law, 0.99, 'interpolated') - quantile)).toBeLessThan(1);
    expect(Math.abs(mass[0]! - none)).toBeLessThan(1e-6);
  },
);

describe('compound laws of the R package actuar', () => {
  const severity = [0, 0.15, 0.2, 0.25, 0.125, 0.075, 0.05, 0.05, 0.05, 0.025, 0.025];
  const upTo = (mass: Float64Array, point: number) => mass.slice(0, point + 1).reduce((sum, one) => sum + one, 0);

  test('Poisson of mean 10', () => {
    const law = compoundPoisson(10, severity, lineOf(1, 1024));
    const came = [
      law.mass[0]!,
      law.mass[1]!,
      law.mass[5]!,
      upTo(law.mass, 20),
      upTo(law.mass, 40),
      upTo(law.mass, 60),
      meanOf(law),
    ];
    [4.53999297625e-5, 6.80998946437e-5, 6.64009441471e-4, 0.107032733812, 0.627139652408, 0.944226345826, 37].forEach(
      (expected, at) => expect(apart(came[at]!, expected)).toBeLessThan(1e-11),
    );
    expect([0.9, 0.95, 0.99].map((level) => quantileOf(law, level))).toEqual([55, 61, 74]);
  });

  test('negative binomial of size 4 and mean 10', () => {
    const lattice = lineOf(1, 2048);
    const intensity = new Float64Array(lattice.first);
    severity.forEach((probability, at) => {
      intensity[at] = 10 * probability;
    });
    const law = fromSectors(
      { specific: new Float64Array(lattice.first), specificMean: 0, common: [{ intensity, mean: 10, variance: 0.25 }] },
      lattice,
    );
    expect(apart(law.mass[0]!, 0.00666389004581)).toBeLessThan(1e-11);
    expect([0.5, 0.9, 0.95, 0.99, 0.999].map((level) => quantileOf(law, level))).toEqual([33, 68, 81, 107, 143]);
  });

  test('Poisson of mean 10, gamma severities put on points half a unit apart with their mean kept', () => {
    const step = 0.5;
    const stopLoss = (from: number) => Math.exp(-from) * (2 + from);
    const local = Array.from(
      { length: 45 },
      (_, at) =>
        (stopLoss((at + 1) * step) - 2 * stopLoss(at * step) + (at === 0 ? 2 + step : stopLoss((at - 1) * step))) /
        step,
    );
    const law = { ...compoundPoisson(10, local, lineOf(step, 1024)), step };
    expect(Math.abs(meanOf(law) - 20)).toBeLessThan(1e-4);
    expect([0.9, 0.95, 0.99].map((level) => quantileOf(law, level))).toEqual([30.5, 34, 41]);
  });
});
