import { Problem } from '../../src/engine/problem';
import type { Answer } from '../../src/functions/definition';
import { concentration } from '../../src/functions/catalogue/concentration';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { invoke } from '../../src/functions/invoke';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';

const book = [
  ['Customer', 'PD', 'LGD', 'Exposure'],
  ['A', 0.02, 1, 50_000],
  ['B', 0.05, 1, 20_000],
  ['C', 0.01, 1, 90_000],
];
const named = (answer: Answer, name: string) => answer.find((row) => `${row[0]}`.startsWith(name))?.slice(1);
const deviation = async (model: string, settings: readonly (readonly unknown[])[] | null) =>
  named(await invoke(lossDistribution, [book, null, [[model]], [[0.99]], settings]), 'Standard deviation')![0];

/** Variances of independent names add up: Σ p (1 − p) · loss², or Σ p · loss² where a name may default more than once. */
const [once, often] = [
  [0.02 * 0.98, 0.05 * 0.95, 0.01 * 0.99],
  [0.02, 0.05, 0.01],
].map((variances) => Math.hypot(...[50_000, 20_000, 90_000].map((loss, at) => loss * Math.sqrt(variances[at]!))));

test.each([
  ['gaussian', 'Asset correlation', once],
  ['bernoulli gamma', 'Factor variance', once],
  ['creditrisk+', 'Factor variance', often],
  ['gaussian', '资产相关系数', once],
])('%s: %s of none, 无 or 0 makes everybody default independently', async (model, term, expected) => {
  for (const nothing of ['none', '无', 0, ...(model === 'gaussian' ? ['0%'] : [])])
    expect(await deviation(model, [[term, nothing]])).toBeCloseTo(expected!, 3);
  const usual = await deviation(model, null);
  expect(usual).toBeGreaterThan(expected! * 1.001);
  for (const blank of ['', null]) expect(await deviation(model, [[term, blank]])).toBe(usual);
});

test.each([
  ['gaussian', [['Asset correlation', 0]], 'Asset correlation is 0 (without that row it is 8%)'],
  ['bernoulli gamma', [['Factor variance', 'none']], 'Factor variance is 0 (without that row it is 0.4)'],
])('%s with %j says so in a line', async (model, settings, sentence) => {
  const said = async (given: readonly (readonly unknown[])[] | null) =>
    (await invoke(lossDistribution, [book, null, [[model]], [[0.99]], given])).flat().join('\n');
  expect(await said(settings)).toContain(sentence);
  expect(await said(null)).not.toContain('independently');
  expect(await said(model === 'gaussian' ? [['Factor variance', 0]] : [['Asset correlation', 0]])).not.toContain(
    'independently',
  );
});

test('the worth of cover is told with it too, and its verdict goes by it', async () => {
  const policy = [
    ['Insured percentage', 0.9],
    ['Fixed premium', 3000],
  ];
  const business = [['Equity', 60_000]];
  const chance = async (settings: readonly (readonly unknown[])[]) => {
    const answer = await invoke(coverValue, [book, policy, business, null, null, null, settings]);
    return [named(answer, 'Customers default independently'), answer.flat().join('\n')] as const;
  };
  const [note, told] = await chance([['Factor variance', 'none']]);
  expect(note).toBeDefined();
  expect(told).not.toBe((await chance([['Specific share', 0.5]]))[1]);
});

test('CONCENTRATION has no granularity adjustment then, and says why', async () => {
  const answer = await invoke(concentration, [book, [['Asset correlation', 'none']]]);
  const cell = named(answer, 'Granularity adjustment')![0];
  expect(cell).toBeInstanceOf(Problem);
  expect((cell as Problem).in('en')).toContain('needs an asset correlation');
  expect(typeof named(await invoke(concentration, [book]), 'Granularity adjustment')![0]).toBe('number');
});

test('a correlation of 100% is refused as it was', async () => {
  await expect(deviation('gaussian', [['Asset correlation', 1]])).rejects.toThrow('below 100%');
});
