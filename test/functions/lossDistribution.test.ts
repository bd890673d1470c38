import { Problem } from '../../src/engine/problem';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { publishedPortfolio } from '../published/portfolioRules';

const { names, risks } = publishedPortfolio('Example1A');
const customers = [
  ['Customer', 'PD', 'LGD', 'Exposure'],
  ...risks.map(({ probability, first }, at) => [names[at]!, probability, 1, first]),
];
const asIn1997 = [
  ['Factor variance', 0.25],
  ['Loss unit', 202_389],
  ['Rounding of losses', 'round up'],
  ['Quantile', 'interpolated'],
];
const named = (answer: Answer, name: string) => answer.find((row) => row[0] === name)![1] as number;

test('the functions give the document of 1997 as printed: percentiles, chance of no loss, layers', async () => {
  const answer = await invoke(lossDistribution, [
    customers,
    null,
    'creditrisk+',
    [[0.5, 0.99, 0.999]],
    asIn1997,
    null,
    [[50e6], [10e6]],
  ]);
  [
    ['Expected loss', 14_221_863],
    ['Quantile 50%', 11_089_455],
    ['Quantile 99%', 55_311_503],
    ['Quantile 99.9%', 77_133_478],
  ].forEach(([name, printed]) => {
    expect(Math.abs(named(answer, name as string) - (printed as number))).toBeLessThan(1);
  });
  expect(Math.abs(named(answer, 'Probability of no loss') - 0.098814)).toBeLessThan(5e-7);
  const layers = ['Mean loss up to 10000000', 'Mean loss from 10000000 to 50000000', 'Mean loss above 50000000'].map(
    (name) => named(answer, name),
  );
  [7_354_355.4158, 6_700_131.6861, 167_376.3791].forEach((computed, at) =>
    expect(Math.abs(layers[at]! - computed)).toBeLessThan(0.001),
  );
});

test('the smallest point that is not exceeded is another quantile than the interpolated one', async () => {
  const answer = await invoke(lossDistribution, [customers, null, 'creditrisk+', [[0.99]], asIn1997.slice(0, 3)]);
  expect(Math.abs(named(answer, 'Quantile 99%') - 55_454_586)).toBeLessThan(1);
});

test('all models side by side: retained loss, its layers, the chance of exceeding cash and equity, one column a model', async () => {
  const answer = await invoke(lossDistribution, [
    customers,
    [['Insured percentage', 0.9]],
    'all',
    [[0.99]],
    [
      ['Cash', 2e6],
      ['Equity', 5e6],
    ],
    null,
    [[1e6]],
  ]);
  expect(answer.map(([name]) => name)).toEqual([
    'Measure',
    'Expected loss',
    'Standard deviation',
    'Probability of no loss',
    'Quantile 99%',
    'Expected shortfall 99%',
    'Probability of losing more than equity',
    'Probability of losing more than cash',
    'Probability of losing more than 1000000',
    'Mean loss up to 1000000',
    'Mean loss above 1000000',
    '25 customers without a limit, exposure 130,513,072: counted as covered in full',
  ]);
  const [mean, upTo, above] = ['Expected loss', 'Mean loss up to 1000000', 'Mean loss above 1000000'].map(
    (name) => answer.find((row) => row[0] === name)!.slice(1) as number[],
  );
  mean!.forEach((whole, model) => expect(Math.abs(upTo![model]! + above![model]! - whole)).toBeLessThan(1e-6 * whole));
});

test('an amount that is none is refused', async () => {
  await expect(
    (async () => invoke(lossDistribution, [customers, null, null, null, null, null, [['much']]]))(),
  ).rejects.toThrow(
    new Problem({
      kind: 'invalid',
      field: { en: 'amounts', zh: '金额 amounts' },
      expected: { en: 'an amount above 0', zh: '大于 0 的金额' },
      found: 'much',
    }).message,
  );
});
