import fc from 'fast-check';
import type { Account } from '../../../../src/engine/ledger';
import { usualRisk } from '../../../../src/engine/risk';
import { daysLate } from '../../../../src/engine/risk/factors/daysLate';
import { irregular } from '../../../../src/engine/risk/factors/irregular';
import { limitUsed } from '../../../../src/engine/risk/factors/limitUsed';
import type { PaymentFactor, Payer } from '../../../../src/engine/risk/factors/payer';
import { prompt } from '../../../../src/engine/risk/factors/prompt';
import { severelyLate } from '../../../../src/engine/risk/factors/severelyLate';
import { slowing } from '../../../../src/engine/risk/factors/slowing';

const sums: Account = {
  customer: 'Hill',
  asOf: 45658,
  problem: null,
  invoices: 0,
  invoiced: 0,
  disputed: 0,
  balance: 0,
  overdue: 0,
  daysPastDue: 0,
  longOverdue: 0,
  worstSettled: 0,
  earlierDefault: 0,
  insolventSince: Infinity,
  firstInvoice: Infinity,
  activeYears: 0,
  w: 1,
  ww: 1,
  wd: 0,
  wLate: 1,
  wLate60: 0,
  yearW: 0,
  yearWd: 0,
  lastW: 0,
  lastWd: 0,
  openW: 0,
  openWd: 0,
};
const points = (factor: PaymentFactor, account: Partial<Account>, creditLimit: number | null = null) =>
  factor.of(payer(account, creditLimit), usualRisk.weights);
const payer = (account: Partial<Account>, creditLimit: number | null = null): Payer => ({
  account: { ...sums, ...account },
  creditLimit,
});

test.each([
  [-30, 0],
  [4, 0],
  [5, 0],
  [6, 0.035],
  [64, 2.065],
  [65, 2.1],
  [66, 2.1],
  [400, 2.1],
])('%d days late weigh %d', (wd, weight) => {
  expect(points(daysLate, { wd })).toBeCloseTo(weight, 12);
});

test.each([
  [0, 0],
  [0.5, 0.6],
  [1, 1.2],
])('a share of %d more than 60 days late weighs %d', (wLate60, weight) => {
  expect(points(severelyLate, { wLate60 })).toBeCloseTo(weight, 12);
});

/** Paid on the day in the year before, and so many days late since. */
const later = (days: number) => ({ yearW: 4, yearWd: 0, lastW: 1, lastWd: days });

test.each([
  [-16, -0.45],
  [-15, -0.45],
  [-12, -0.36],
  [0, 0],
  [27, 0.81],
  [30, 0.9],
  [31, 0.9],
])('paying %d days later than in the year before weighs %d', (days, weight) => {
  expect(points(slowing, later(days))).toBeCloseTo(weight, 12);
});

test('without payments in the year before, or since, there is no trend and it weighs nothing', () => {
  expect(points(slowing, { lastW: 1, lastWd: 50 })).toBe(0);
  expect(points(slowing, { yearW: 1, yearWd: 50 })).toBe(0);
});

test('a quarter with less than a hundredth of the year before is thinned out: 50 at 60 days beside 10,000 is half of it', () => {
  expect(points(slowing, { yearW: 10_000, yearWd: 0, lastW: 50, lastWd: 50 * 60 })).toBeCloseTo(0.9, 12);
  expect(points(slowing, { yearW: 10_000, yearWd: 0, lastW: 50, lastWd: 50 * 30 })).toBeCloseTo(0.45, 12);
});

test.each([
  [89.9, 100, 0],
  [90, 100, 0],
  [90.1, 100, 0.5],
  [500, null, 0],
  [500, 0, 0],
])('a balance of %d under a limit of %p weighs %d', (balance, limit, weight) => {
  expect(points(limitUsed, { balance }, limit)).toBe(weight);
});

test.each([
  [0.049, 12, -0.35],
  [0.05, 12, 0],
  [0, 11.9, 0],
  [0, 12, -0.35],
])('a late share of %d over %d effective invoices weighs %d', (wLate, effective, weight) => {
  expect(points(prompt, { w: 1, wLate, ww: 1 / effective })).toBe(weight);
});

test('each factor says in both languages what it saw', () => {
  expect(daysLate.says(payer({ wd: 41.6 }))).toEqual({ en: 'pays 42 days late on average', zh: '平均逾期 42 天' });
  expect(severelyLate.says(payer({ wLate60: 0.354 }))).toEqual({
    en: '35% is more than 60 days late',
    zh: '35% 逾期超过 60 天',
  });
  expect(slowing.says(payer(later(4)))).toEqual({
    en: 'pays 4 days later than in the year before',
    zh: '近 90 天付款比此前一年慢 4 天',
  });
  expect(slowing.says(payer(later(-4)))).toEqual({
    en: 'pays 4 days sooner than in the year before',
    zh: '近 90 天付款比此前一年快 4 天',
  });
  expect(limitUsed.says(payer({ balance: 95 }, 100))).toEqual({
    en: 'uses 95% of the credit limit',
    zh: '已占用信用限额的 95%',
  });
  expect(prompt.says(payer({}))).toEqual({ en: 'pays on time', zh: '按期付款' });
});

const irregularPoints = (orderVariation: number | null | undefined) =>
  irregular.of(payer({ orderVariation }), { ...usualRisk.weights, irregular: 0.4 });

test.each([
  [undefined, 0],
  [null, 0],
  [0.99, 0],
  [1, 0],
  [1.5, 0.2],
  [2, 0.4],
  [2.1, 0.4],
])('a variation of orders of %p weighs %d where the settings give it 0.4', (variation, weight) => {
  expect(irregularPoints(variation)).toBeCloseTo(weight, 12);
});

test('irregular orders weigh nothing until they are given a weight, and never less for more variation', () => {
  expect(points(irregular, { orderVariation: 2 })).toBe(0);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (variation, more) => expect(irregularPoints(variation + more)).toBeGreaterThanOrEqual(irregularPoints(variation)),
    ),
  );
  expect(irregular.says(payer({ orderVariation: 1.84 }))).toEqual({
    en: 'orders irregularly (variation 1.8)',
    zh: '下单不规律（变异系数 1.8）',
  });
});
