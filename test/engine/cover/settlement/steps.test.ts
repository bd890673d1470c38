import type { Policy } from '../../../../src/engine/cover';
import { paidFor, paidOn } from '../made';

function stepsOf(
  loss: { loss: number; limit?: number },
  terms: Partial<Policy>,
): readonly (readonly [string, number, number])[] {
  return paidFor([loss], terms).settlement.steps.map(
    ({ clause, before, after }) => [clause.name.en, before[0]!, after[0]!] as const,
  );
}

test('an invoice of 50,000 with a deductible of 5,000 and 10 % of own share goes 50,000 → 45,000 → 40,500 (PUF)', () => {
  expect(
    stepsOf({ loss: 50_000 }, { wording: 'deduct then percent', insuredPercentage: 0.9, eachLossDeductible: 5000 }),
  ).toEqual([
    ['Exclusions', 50_000, 50_000],
    ['Credit limit', 50_000, 50_000],
    ['Each-loss deductible', 50_000, 45_000],
    ['Insured percentage', 45_000, 40_500],
  ]);
});

test('a balance of 800,000 with a limit of 500,000 and 90 % goes 800,000 → 500,000 → 450,000 (BR-CR)', () => {
  expect(stepsOf({ loss: 800_000, limit: 500_000 }, { insuredPercentage: 0.9 })).toEqual([
    ['Exclusions', 800_000, 800_000],
    ['Credit limit', 800_000, 500_000],
    ['Insured percentage', 500_000, 450_000],
  ]);
});

test('a debt of 5,000 keeps the minimum retention of 1,000, which is more than 15 % (RY-FL)', () => {
  expect(stepsOf({ loss: 5000 }, { insuredPercentage: 0.85, minimumRetention: 1000 }).at(-1)).toEqual([
    'Insured percentage or minimum retention',
    5000,
    4000,
  ]);
});

test('percentage before the first loss stands in the order in which the wording reads it', () => {
  const names = (terms: Partial<Policy>) =>
    stepsOf(
      { loss: 100 },
      { insuredPercentage: 0.9, aggregateFirstLoss: 10, nonQualifyingLoss: 1, maximumLiability: 50, ...terms },
    ).map(([name]) => name);
  expect(names({ firstLossCounted: 'after percentage' })).toEqual([
    'Exclusions',
    'Credit limit',
    'Non-qualifying loss',
    'Insured percentage',
    'Aggregate first loss',
    'Maximum liability',
  ]);
  expect(names({ firstLossCounted: 'before percentage' })).toEqual([
    'Exclusions',
    'Credit limit',
    'Non-qualifying loss',
    'Aggregate first loss',
    'Insured percentage',
    'Maximum liability',
  ]);
});

test('each step begins where the one before it ended', () => {
  const invoices = [{ amount: 1000, disputed: 100, due: 45_000, invoiced: 44_970, limit: 700 }];
  const { steps } = paidOn(45_200, invoices, {
    insuredPercentage: 0.9,
    waitingPeriod: { count: 90, unit: 'days' },
    maximumLiability: 500,
  }).settlement;
  expect(steps.map(({ clause, before, after }) => [clause.name.en, before[0], after[0]])).toEqual([
    ['Exclusions', 1000, 900],
    ['Credit limit', 900, 700],
    ['Insured percentage', 700, 630],
    ['Maximum liability', 630, 500],
  ]);
});
