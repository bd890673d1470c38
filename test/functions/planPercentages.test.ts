import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

/** Hill's limit was set by the firm itself. */
const customers = [
  ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit', 'Annual sales', 'Terms'],
  ['Hill', 0.02, 1, 100_000, '', 600_000, 60],
  ['Dale', 0.02, 1, 100_000, 100_000, 600_000, 60],
];
const price = ['Premium rate', 0.003];
const lineOf = (answer: Answer, name: string) => answer.find(([first]) => String(first).startsWith(name))!;
const shares = (answer: Answer) => answer.slice(1, 3).map((row) => row[answer[0]!.indexOf('Insured percentage')]);

test('for a self-set limit the lesser of its percentage and that of the cause is planned, as the year of the book counts it', async () => {
  const terms = [
    ['Insured percentage', 0.9],
    ['Insured percentage self-set', 0.8],
    ['Discretionary limit', 100_000],
    ['Covers', 'insolvency 90%, default 70%'],
    ['Waiting period', 180],
    price,
  ];
  const plans = await invoke(coveragePlan, [customers, 'all', 100_000, terms]);
  const whole = lineOf(plans, 'Expected loss retained')[plans[0]!.indexOf('Whole turnover')];
  // 40 % insolvencies: Hill 0.4 × 80 % + 0.6 × 70 %, Dale 0.4 × 90 % + 0.6 × 70 %, of 2,000 each.
  expect(whole).toBeCloseTo(4_000 - 2_000 * (0.74 + 0.78), 6);
  expect(lineOf(await invoke(lossDistribution, [customers, terms]), 'Expected loss')[2]).toBeCloseTo(Number(whole), 6);
});

test('without a percentage in the policy the highest planned is 90%; an excess of loss, which has none, is refused for what it is', async () => {
  const plan = (mode: string, ...terms: readonly (readonly unknown[])[]) =>
    invoke(coveragePlan, [customers, mode, 100_000, [['Waiting period', 180], ['Credit limit', 1e6], ...terms, price]]);
  expect(shares(await plan('whole turnover'))).toEqual([0.9, 0.9]);
  for (const mode of ['whole turnover', 'optimised', 'all'])
    await expect(plan(mode, ['Wording', 'excess of loss'], ['Aggregate first loss', 10_000])).rejects.toThrow(
      '"Wording": an excess of loss insures all customers alike, in full above its first loss: there are no percentages to plan',
    );
});
