import {
  creditRiskPlusMoments,
  quantileContributions,
} from '../../../../src/engine/portfolio/models/creditRiskPlusMoments';
import { lineOf } from '../../../../src/engine/portfolio/lattice/lattice';
import {
  deviationOf,
  expectedShortfallOf,
  layerOf,
  meanOf,
  quantileOf,
  stopLoss,
} from '../../../../src/engine/portfolio/lattice/law';
import { matchedVariance } from './matchedVariance';
import { nestedEvaluation } from './nestedEvaluation';
import { sectorsFrom } from '../../../../src/engine/portfolio/models/sectors';
import { publishedPortfolio } from '../../../published/portfolioRules';
import { tilted, untilted } from './tilting';
import { apart, compoundPoisson, fromSectors, lawOf, risk, scattered } from '../made';

const examples = ['Example1A', 'Example1B', 'Example1C', 'Example2', 'Example3'] as const;
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe.each(examples)('%s of the document of 1997', (example) => {
  const { risks, lattice, law } = publishedPortfolio(example);
  const moments = creditRiskPlusMoments(risks, lattice);

  test('unit circle and power series agree to 1e-15 at every point', () => {
    const series = nestedEvaluation(sectorsFrom(risks, lattice, 'compensated'), 1500);
    expect(Math.max(...series.map((mass, at) => Math.abs(mass - law.mass[at]!)))).toBeLessThan(1e-15);
  });

  test('mean and standard deviation are those of the closed form', () => {
    expect(apart(meanOf(law), moments.mean)).toBeLessThan(1e-12);
    expect(apart(deviationOf(law), moments.deviation)).toBeLessThan(1e-12);
  });

  test('the chance of no loss is the closed form', () => {
    const { specific, common } = sectorsFrom(risks, lattice, 'compensated');
    const none = common.reduce(
      (product, { mean, variance }) => product * (1 + variance * mean) ** (-1 / variance),
      Math.exp(-sum(specific)),
    );
    expect(apart(law.mass[0]!, none)).toBeLessThan(1e-12);
  });

  test('contributions add up to the standard deviation and to the quantile, by either convention', () => {
    expect(apart(sum(moments.contributions), moments.deviation)).toBeLessThan(1e-12);
    for (const convention of ['manual', 'spreadsheet'] as const) {
      expect(apart(sum(quantileContributions(risks, 5e7, convention, lattice)), 5e7)).toBeLessThan(1e-12);
    }
  });
});

test.each([
  ['Example1A', 12_668_741.91, 0.09881422],
  ['Example2', 11_339_481.66, 0.062216837],
  ['Example3', null, 0.049858877],
] as const)('%s: standard deviation %d, chance of no loss %d', (example, deviation, none) => {
  const { law } = publishedPortfolio(example);
  if (deviation !== null) expect(Math.abs(deviationOf(law) - deviation)).toBeLessThan(0.01);
  expect(Math.abs(law.mass[0]! - none)).toBeLessThan(1e-9);
});

test.each([
  [0.95, 39_061_077, 49_163_329],
  [0.99, 55_454_586, 64_944_302],
  [0.999, 77_312_598, 86_280_221],
])('Example1A at %d: smallest point %d, expected shortfall %d', (level, quantile, shortfall) => {
  const { law } = publishedPortfolio('Example1A');
  expect(Math.abs(quantileOf(law, level) - quantile)).toBeLessThan(1);
  expect(Math.abs(expectedShortfallOf(law, level) - shortfall)).toBeLessThan(1);
});

test('layers of Example1A add up to its expected loss: 10 million first loss, 40 million above it', () => {
  const { law } = publishedPortfolio('Example1A');
  const layers = [layerOf(law, 0, 10e6), layerOf(law, 10e6, 40e6), stopLoss(law, 50e6)];
  [7_354_355.4158, 6_700_131.6861, 167_376.3791].forEach((expected, at) =>
    expect(Math.abs(layers[at]! - expected)).toBeLessThan(0.001),
  );
  expect(Math.abs(sum(layers) - 14_221_863.481)).toBeLessThan(0.001);
});

describe('without rounding amounts onto the points (the limit of an ever finer lattice of Example1A)', () => {
  const { risks } = publishedPortfolio('Example1A');

  test('the closed form gives 12,613,103.678', () =>
    expect(Math.abs(creditRiskPlusMoments(risks).deviation - 12_613_103.678)).toBeLessThan(0.001));

  test.each([
    [202_389, 6.2e-5],
    [10_000, 1.3e-7],
  ])('spread over the neighbours at a step of %d, the standard deviation is within %d', (step, within) => {
    expect(apart(deviationOf(lawOf(risks, lineOf(step, 2e8 / step))), 12_613_103.678)).toBeLessThan(within * 1.05);
  });

  test('quantile and expected shortfall are reached at a step of 2,000', () => {
    const law = lawOf(risks, lineOf(2_000, 2e8 / 2_000));
    expect(Math.abs(quantileOf(law, 0.99) - 55_242_500)).toBeLessThan(2_500);
    expect(Math.abs(quantileOf(law, 0.999) - 76_986_500)).toBeLessThan(2_500);
    expect(Math.abs(expectedShortfallOf(law, 0.99) - 64_741_633)).toBeLessThan(30);
  });

  test('rounding up with compensated probabilities adds no more than step × expected loss to the variance', () => {
    const { law, lattice } = publishedPortfolio('Example1A');
    const added = deviationOf(law) ** 2 - 12_613_103.678 ** 2;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(lattice.firstStep * meanOf(law));
  });
});

test('an aliased law still adds up to one, but its expected loss gives it away', () => {
  const { risks, lattice } = publishedPortfolio('Example1A');
  const seen = [256, 512, 1024, 2048].map((points) => {
    const law = lawOf(risks, lineOf(lattice.firstStep, points), 'compensated');
    expect(Math.abs(sum(law.mass) - 1)).toBeLessThan(1e-12);
    return meanOf(law) / 14_221_863.481 - 1;
  });
  expect(seen[0]!).toBeCloseTo(-0.053, 3);
  expect(seen[1]!).toBeCloseTo(-3.9e-4, 5);
  expect(Math.abs(seen[2]!)).toBeLessThan(1e-8);
  expect(Math.abs(seen[3]!)).toBeLessThan(1e-10);
});

test('tilted, a lattice that is much too short has the right chances all the same, and what is missing to one is what lies beyond', () => {
  const { risks, lattice, law } = publishedPortfolio('Example1A');
  const short = lineOf(lattice.firstStep, 256);
  const sectors = tilted(sectorsFrom(risks, short, 'compensated'), short);
  const mass = untilted(fromSectors(sectors, short).mass);
  expect(Math.max(...mass.map((one, at) => Math.abs(one - law.mass[at]!)))).toBeLessThan(1e-8);
  expect(sum(mass)).toBeCloseTo(0.985449, 5);
});

test('a sector that does not vary is Poisson, and a vanishing variance runs into it', () => {
  const lattice = lineOf(1, 256);
  const losses = scattered(40, 1, 9).map(Math.round);
  const poisson = lawOf(
    losses.map((loss) => risk(0.05, loss, { volatility: 0 })),
    lattice,
  );
  const nearly = lawOf(
    losses.map((loss) => risk(0.05, loss, { volatility: 1e-4 })),
    lattice,
  );
  expect(Math.max(...nearly.mass.map((mass, at) => Math.abs(mass - poisson.mass[at]!)))).toBeLessThan(1e-8);
});

test('order, currency, a sector of no weight, equal customers merged or split change nothing', () => {
  const { risks, lattice, law } = publishedPortfolio('Example3');
  const same = (other: readonly number[] | Float64Array) =>
    expect(Math.max(...[...other].map((mass, at) => Math.abs(mass - law.mass[at]!)))).toBeLessThan(1e-15);
  same(lawOf([...risks].reverse(), lattice, 'compensated').mass);
  same(
    lawOf(
      risks.map((one) => ({ ...one, first: one.first * 7 })),
      { ...lattice, firstStep: lattice.firstStep * 7 },
      'compensated',
    ).mass,
  );
  same(
    lawOf(
      risks.map((one) => ({ ...one, sectors: [...one.sectors, 0] })),
      lattice,
      'compensated',
    ).mass,
  );
  same(
    lawOf(
      risks.flatMap((one) => [
        { ...one, probability: one.probability / 2 },
        { ...one, probability: one.probability / 2 },
      ]),
      lattice,
      'compensated',
    ).mass,
  );
});

test.each([745, 800, 5000])('%d defaults a year do not underflow', (mean) => {
  const law = compoundPoisson(mean, [0, ...Array.from({ length: 20 }, () => 0.05)], lineOf(1, 131_072));
  expect(apart(meanOf(law), mean * 10.5)).toBeLessThan(1e-9);
  expect(Math.abs(sum(law.mass) - 1)).toBeLessThan(1e-9);
});

test('5,000 defaults a year by power series: the same law', () => {
  const specific = Float64Array.of(0, ...Array.from({ length: 20 }, () => 250));
  const lattice = lineOf(1, 65_536);
  const circle = fromSectors(
    {
      specific: Float64Array.from({ length: lattice.first }, (_, at) => specific[at] ?? 0),
      specificMean: 5000,
      common: [],
    },
    lattice,
  );
  const series = nestedEvaluation(
    { specific: Float64Array.from({ length: 60_000 }, (_, at) => specific[at] ?? 0), specificMean: 5000, common: [] },
    60_000,
  );
  expect(Math.max(...series.map((mass, at) => Math.abs(mass - circle.mass[at]!)))).toBeLessThan(1e-15);
});

test('30 sectors and 2,000 customers stay exact, where the recursion of the document breaks down', () => {
  const losses = scattered(2000, 1, 80).map(Math.round);
  const probabilities = scattered(2000, 0.005, 0.195);
  const risks = losses.map((loss, at) =>
    risk(probabilities[at]!, loss, {
      sectors: Array.from({ length: 30 }, (_, sector) =>
        sector === at % 30 ? 0.6 : sector === (at * 7) % 30 ? 0.3 : 0,
      ),
      volatility: 0.6,
    }),
  );
  const lattice = lineOf(1, 32_768);
  const law = lawOf(risks, lattice);
  const { mean, deviation } = creditRiskPlusMoments(risks);
  expect(apart(meanOf(law), mean)).toBeLessThan(1e-11);
  expect(apart(deviationOf(law), deviation)).toBeLessThan(1e-9);
  expect(Math.min(...law.mass)).toBeGreaterThan(-1e-15);
  const series = nestedEvaluation(sectorsFrom(risks, lattice, 'spread'), 12_000);
  expect(Math.max(...series.map((mass, at) => Math.abs(mass - law.mass[at]!)))).toBeLessThan(1e-15);
});

test('correlated sectors as one: the QuantLib case', () => {
  const group = (loss: number, probability: number) =>
    Array.from({ length: 1000 }, () => risk(probability, loss, { volatility: 0.75 }));
  const [one, other] = [group(1, 0.04), group(2, 0.02)];
  const variance = matchedVariance(
    [
      { expected: 40, variance: 0.5625 },
      { expected: 40, variance: 0.5625 },
    ],
    0.5,
  );
  expect(variance).toBeCloseTo(0.421875, 12);
  const both = [...one, ...other].map((each) => ({ ...each, volatility: Math.sqrt(variance) }));
  const deviations = [one, other, both].map((risks) => creditRiskPlusMoments(risks).deviation);
  [30.6594194, 31.3049517, 53.1036722].forEach((expected, at) =>
    expect(Math.abs(deviations[at]! - expected)).toBeLessThan(1e-6),
  );
  expect(quantileOf(lawOf(both, lineOf(1, 4096)), 0.99)).toBe(250);
});
