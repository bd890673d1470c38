import type { Answer } from '../../src/functions/definition';
import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { concentration } from '../../src/functions/catalogue/concentration';
import { invoke } from '../../src/functions/invoke';
import { lossContributions } from '../../src/functions/catalogue/lossContributions';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { stressTest } from '../../src/functions/catalogue/stressTest';

/** A group of four that owe 500,000 each, its worst PD 1 %, and ten others of 100,000. */
const headings = ['Customer', 'PD', 'LGD', 'Exposure', 'Parent', 'Credit limit'];
const book = [
  headings,
  ['G', 0.005, 0.75, 500_000, '', ''],
  ...['G1', 'G2', 'G3'].map((id) => [id, id === 'G3' ? 0.01 : 0.002, 0.75, 500_000, 'G', '']),
  ...Array.from({ length: 10 }, (_, at) => [`C${at}`, 0.01, 0.75, 100_000, '', '']),
];
const apart = [['Groups', 'each for itself']];
const lineOf = (answer: Answer, name: string) => answer.find((row) => row[0] === name)!.slice(1) as readonly number[];

test('a group is one name: two thirds of the book, as even as 2.2 customers; each for itself a sixth', async () => {
  const together = await invoke(concentration, [book]);
  expect(lineOf(together, 'Share of the largest')).toEqual([expect.closeTo(2 / 3, 9), expect.closeTo(2 / 3, 9)]);
  expect(lineOf(together, 'Effective number of customers')[0]).toBeCloseTo(1 / (4 / 9 + 10 / 900), 6);
  expect(lineOf(together, 'Customers')[0]).toBe(11);
  const each = await invoke(concentration, [book, apart]);
  expect(lineOf(each, 'Share of the largest')[0]).toBeCloseTo(1 / 6, 9);
});

test('it fails together at the worst of its probabilities: more than an equity of 1m is lost one year in a hundred', async () => {
  const chance = async (settings: readonly (readonly unknown[])[]) =>
    lineOf(
      await invoke(lossDistribution, [book, null, null, null, [['Equity', 1e6], ...settings]]),
      'Probability of losing more than equity',
    )[0]!;
  expect(await chance([])).toBeCloseTo(0.01, 6);
  expect(await chance(apart)).toBeLessThan(1e-4);
  expect(await chance([['集团口径', '合并']])).toBeCloseTo(0.01, 6);
  // As one customer of 2m the mean of the worst hundredth is 1.51m; four apart leave less than a third of it.
  const tail = async (settings: readonly (readonly unknown[])[]) =>
    lineOf(await invoke(lossDistribution, [book, null, null, [[0.99]], settings]), 'Expected shortfall 99%')[0]!;
  expect(Math.abs((await tail([])) / 1_510_460 - 1)).toBeLessThan(1e-4);
  expect(await tail(apart)).toBeLessThan(500_000);
});

test('stress fails it as one; contributions divide its part among its customers', async () => {
  const stressed = await invoke(stressTest, [book, 1e6, 1e6]);
  expect(stressed.find(([name]) => String(name).endsWith('fails'))!.slice(0, 4)).toEqual([
    'G + G1 + G2 + G3 fails',
    1_500_000,
    1_500_000,
    2_000_000,
  ]);
  const parts = await invoke(lossContributions, [book]);
  expect(parts.slice(1, 5).map((row) => row[0])).toEqual(Array.from({ length: 4 }, () => expect.closeTo(3_750, 6)));
  expect(parts.slice(1).reduce((sum, row) => sum + (row[4] as number), 0)).toBeCloseTo(1, 6);
});

test('a limit that a group shares is computed: 90 % of 100,000, of which what comes back is shared', async () => {
  const group = [headings, ['Mother', 0.1, 1, 50_000, '', 100_000], ['Daughter', 0.1, 1, 150_000, 'Mother', '']];
  const answer = await invoke(lossDistribution, [group, [['Insured percentage', 0.9]]]);
  expect(lineOf(answer, 'Expected loss')).toEqual([
    expect.closeTo(20_000, 4),
    expect.closeTo(11_000, 4),
    expect.closeTo(9_000, 4),
  ]);
  await expect(invoke(lossDistribution, [group, [['Insured percentage', 0.9]], null, null, apart])).rejects.toThrow(
    'share a limit of 100000 and owe 200000',
  );
});

test('a parent that is not listed makes a group as well, and a circle of parents is one name', async () => {
  const customers = async (rows: readonly (readonly unknown[])[]) =>
    lineOf(await invoke(concentration, [[headings, ...rows]]), 'Customers')[0];
  expect(
    await customers([
      ['A', 0.01, 1, 100, 'Holding', ''],
      ['B', 0.01, 1, 100, 'Holding', ''],
      ['C', 0.01, 1, 100, '', ''],
    ]),
  ).toBe(2);
  expect(
    await customers([
      ['A', 0.01, 1, 100, 'B', ''],
      ['B', 0.01, 1, 100, 'A', ''],
      ['0', 0.01, 1, 100, 'A', ''],
    ]),
  ).toBe(1);
});

/** The same with the group written as the one customer that it is. */
const merged = [headings, ['G', 0.01, 0.75, 2_000_000, '', ''], ...book.slice(5)];

test('the granularity adjustment is that of the name: as if the group were one customer', async () => {
  const adjustment = async (customers: readonly (readonly unknown[])[], settings?: unknown) =>
    lineOf(await invoke(concentration, [customers, settings]), 'Granularity adjustment 99.9%')[0]!;
  expect(await adjustment(book)).toBeCloseTo(await adjustment(merged), 12);
  expect(await adjustment(book, apart)).toBeLessThan((await adjustment(book)) / 2);
});

test('COVERAGEPLAN plans for names: what a bad year leaves is that of the group as one customer', async () => {
  const line = (answer: Answer, name: string) => answer.find(([first]) => String(first).startsWith(name))!.slice(1);
  const plans = async (customers: readonly (readonly unknown[])[], settings: unknown = null) =>
    invoke(coveragePlan, [customers, 'all', 20_000, null, null, null, [[0.99]], settings]);
  const rated = (rows: readonly (readonly unknown[])[], rate: (row: readonly unknown[]) => unknown) =>
    rows.map((row, at) => [...row, at === 0 ? 'Premium rate' : rate(row)]);
  const [one, whole] = [await plans(rated(book, () => 0.01)), await plans(rated(merged, () => 0.01))];
  for (const name of ['Expected shortfall retained', 'Expected loss retained']) {
    const [noCover, , wholeTurnover, , optimised] = line(one, name) as readonly number[];
    const [ofOne, , wholeOfOne, , optimisedOfOne] = line(whole, name) as readonly number[];
    expect(noCover).toBeCloseTo(ofOne!, 4);
    expect(wholeTurnover).toBeCloseTo(wholeOfOne!, 4);
    expect(Math.abs(optimised! / optimisedOfOne! - 1)).toBeLessThan(5e-3);
  }
  const each = line(
    await plans(
      rated(book, () => 0.01),
      apart,
    ),
    'Expected shortfall retained',
  ) as readonly number[];
  expect(each[0]).toBeLessThan((line(one, 'Expected shortfall retained')[0] as number) / 2);
});

test('of one plan each member of the group has its part, at the probability of the name', async () => {
  const answer = await invoke(coveragePlan, [book, 'insurer grid', null, null, null, null, [[0.99]]]);
  const [share, expected] = ['Insured percentage', 'Expected loss retained'].map((name) => answer[0]!.indexOf(name));
  for (const row of answer.slice(1, 5))
    expect(row[expected!]).toBeCloseTo(0.01 * 375_000 * (1 - (row[share!] as number)), 6);
  const tail = answer[0]!.indexOf('Tail loss retained');
  const parts = answer.slice(1).map((row) => row[tail] as number);
  const all = await invoke(coveragePlan, [book, 'all', null, null, null, null, [[0.99]]]);
  const whole = all.find(([name]) => String(name).startsWith('Expected shortfall retained'))![4] as number;
  expect(Math.abs(parts.reduce((sum, one) => sum + one, 0) / whole - 1)).toBeLessThan(1e-6);
});
