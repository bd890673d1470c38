import fc from 'fast-check';
import type { Policy } from '../../../src/engine/cover';
import { premium, type BonusScale, type PremiumBase } from '../../../src/engine/price';
import { policy } from '../cover/made';

const base = (amount: number, limits: readonly number[] = []): PremiumBase => ({
  declared: [{ amount, rate: null }],
  limits,
});
const on = (amount: number, terms: Partial<Policy>, limits: readonly number[] = [], scale: BonusScale | null = null) =>
  premium(policy({ premiumRate: 0.002, ...terms }), base(amount, limits), scale);

test.each([
  [6_399_999, 12_800],
  [6_400_000, 12_800],
  [6_400_001, 12_800.002],
])('at 0.2%% with a minimum of 12,800, a turnover of %d costs %d', (turnover, expected) => {
  expect(on(turnover, { minimumPremium: 12_800 }).premium).toBeCloseTo(expected, 9);
});

test('every clause notes what was charged before and after it; fees and tax come on top', () => {
  const {
    steps,
    premium: own,
    fees,
    tax,
    total,
  } = on(
    1_000_000,
    { minimumPremium: 2_500, limitFee: 40, otherFees: 100, premiumTax: 0.12, taxCounted: 'premium and fees' },
    [5, 6, 7],
  );
  expect(steps.map(({ clause, before, after }) => [clause.name.en, before[0], after[0]])).toEqual([
    ['Premium on turnover', 0, 2_000],
    ['Minimum premium', 2_000, 2_500],
    ['Limit fees', 2_500, 2_620],
    ['Other fees', 2_620, 2_720],
    ['Premium tax', 2_720, 2_720 + 326.4],
  ]);
  expect([own, fees, tax, total]).toEqual([2_500, 220, expect.closeTo(326.4, 9), expect.closeTo(3_046.4, 9)]);
});

test('tax on the premium alone leaves the fees out', () => {
  expect(on(1_000_000, { otherFees: 100, premiumTax: 0.12, taxCounted: 'premium' }).total).toBeCloseTo(
    2_000 + 100 + 240,
    9,
  );
});

test('a started year is charged in full: 365 days one, a day more two', () => {
  const fees = (end: number) => on(1, { limitFee: 50, limitCount: 2, policyStart: 45_658, policyEnd: end }).fees;
  expect([fees(46_022), fees(46_023)]).toEqual([100, 200]);
});

test('balances: by a monthly rate their sum, by a yearly rate their mean', () => {
  const months = {
    declared: Array.from({ length: 12 }, (_, month) => ({ amount: 1000 * (month + 1), rate: null })),
    limits: [],
  };
  expect(premium(policy({ premiumBasis: 'balance', premiumRate: 0.001 }), months).total).toBeCloseTo(78, 9);
  expect(premium(policy({ premiumBasis: 'average balance', premiumRate: 0.012 }), months).total).toBeCloseTo(78, 9);
});

test('a fixed premium is charged whatever is sold; beside a rate the basis is asked', () => {
  expect(on(1_000_000, { premiumRate: null, fixedPremium: 700, otherFees: 50 }).total).toBe(750);
  expect(on(1_000_000, { fixedPremium: 700, premiumBasis: 'turnover' }).total).toBe(2_000);
  expect(() => on(1_000_000, { fixedPremium: 700 })).toThrow(
    '"Premium basis": needed: a fixed premium and a rate are given',
  );
});

test('parts with rates of their own are charged at them, the others at the rate of the policy', () => {
  expect(
    premium(policy({ premiumRate: 0.002 }), {
      declared: [
        { amount: 1000, rate: 0.01 },
        { amount: 1000, rate: null },
      ],
      limits: [],
    }).total,
  ).toBeCloseTo(12, 9);
});

test('an excess of loss is charged on what can be paid at most, where the policy says so', () => {
  expect(
    on(0, {
      wording: 'excess of loss',
      premiumBasis: 'maximum liability',
      premiumRate: 0.03,
      maximumLiability: 1_000_000,
    }).total,
  ).toBe(30_000);
  expect(() => on(1, { wording: 'excess of loss' })).toThrow('"Premium basis": needed');
});

test.each([
  [900, 1_900],
  [900.01, 2_000],
])('a bonus of 5%% up to a loss ratio of 45%%: %d paid of a premium of 2,000 leaves %d', (paid, expected) => {
  expect(on(1_000_000, { noClaimsBonus: 0.05, bonusLossRatio: 0.45, alreadyPaid: paid }).premium).toBeCloseTo(
    expected,
    9,
  );
});

test('without a loss ratio the bonus is for years in which nothing was paid', () => {
  expect([
    on(1_000_000, { noClaimsBonus: 0.2 }).premium,
    on(1_000_000, { noClaimsBonus: 0.2, alreadyPaid: 1 }).premium,
  ]).toEqual([1_600, 2_000]);
});

test.each([
  [400, 1_800],
  [401, 2_000],
  [1_600, 2_000],
  [1_601, 2_600],
  [90_000, 2_600],
])('a table of bonus and malus: %d paid of 2,000 makes the premium %d', (paid, expected) => {
  const scale = [
    { upTo: 0.2, change: -0.1 },
    { upTo: 0.8, change: 0 },
    { upTo: Infinity, change: 0.3 },
  ];
  expect(on(1_000_000, { alreadyPaid: paid }, [], scale).premium).toBeCloseTo(expected, 9);
});

test('whether a bonus may go below the minimum is asked where it makes a difference, and only there', () => {
  const terms = { noClaimsBonus: 0.1, minimumPremium: 1_900 };
  expect(() => on(1_000_000, terms)).toThrow('"Minimum premium counted": needed');
  expect([
    on(1_000_000, { ...terms, minimumCounted: 'before bonus' }).premium,
    on(1_000_000, { ...terms, minimumCounted: 'after bonus' }).premium,
  ]).toEqual([1_800, 1_900]);
  expect(on(5_000_000, terms).premium).toBe(9_000);
});

test.each<[string, () => unknown]>([
  ['"Premium rate": needed', () => on(1, { premiumRate: null })],
  [
    '"Premium basis": needed: the insurable turnover of the year',
    () => premium(policy({ premiumRate: 0.01 }), { declared: [], limits: [] }),
  ],
  ['did you mean 0.25%?', () => on(1, { premiumRate: 0.25 })],
  ['"Number of limits": needed', () => on(1, { limitFee: 5 })],
  ['"Tax counted on": needed', () => on(1, { premiumTax: 0.1, otherFees: 5 })],
  ['"Estimated turnover": needed', () => on(1, { depositPercentage: 1 })],
  ['"Deposit premium": needed', () => on(1, { minimumOfDeposit: 0.8 })],
  ['leave one out', () => on(1, { noClaimsBonus: 0.1 }, [], [{ upTo: 1, change: 0 }])],
  ['customers with their credit limits', () => on(1, { premiumBasis: 'limit' })],
])('%s', (sentence, call) => {
  expect(call).toThrow(sentence);
});

test('a rate of a tenth is believed, a rate above it is not', () => {
  expect(on(100, { premiumRate: 0.1 }).total).toBe(10);
  expect(() => on(100, { premiumRate: 0.101 })).toThrow('did you mean 0.101%?');
});

const amount = fc.double({ min: 0, max: 1e9, noNaN: true });

test('the premium is never below its minimum, and what comes back never takes it below', () => {
  fc.assert(
    fc.property(amount, amount, amount, (turnover, minimum, paid) => {
      const { premium: own, adjustment } = on(turnover, { minimumPremium: minimum, premiumPaid: paid });
      expect(own).toBeGreaterThanOrEqual(minimum);
      expect(paid + adjustment!).toBeGreaterThanOrEqual(minimum - 1e-6);
    }),
  );
});

test('more turnover never costs less, and all amounts times k cost k times as much', () => {
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 0.01, max: 100, noNaN: true }), (one, other, k) => {
      const terms = { minimumPremium: 5_000, otherFees: 70, premiumTax: 0.06, taxCounted: 'premium' } as const;
      expect(on(Math.max(one, other), terms).total).toBeGreaterThanOrEqual(on(Math.min(one, other), terms).total);
      const scaled = on(one * k, { ...terms, minimumPremium: 5_000 * k, otherFees: 70 * k }).total;
      expect(scaled).toBeCloseTo(k * on(one, terms).total, 4);
    }),
  );
});

/** 2 % a year of 120,000 are 200 a month. */
test.each([
  [6, 1_200],
  [6.1, 1_400],
  [7, 1_400],
])('limits held for %d months are charged for whole ones: %d', (premiumMonths, expected) => {
  expect(on(0, { premiumBasis: 'limit', premiumRate: 0.02, premiumMonths }, [120_000]).premium).toBeCloseTo(
    expected,
    9,
  );
});

test.each([
  [799, 800],
  [800, 800],
  [801, 801],
])('of a minimum of %d and one of 80%% of a deposit of 1,000 the greater counts: %d', (minimumPremium, expected) => {
  expect(on(1, { minimumPremium, minimumOfDeposit: 0.8, depositPremium: 1_000 }).premium).toBe(expected);
});

/** 50 % of 0.2 % of 1,000,000. */
test.each<[string, Partial<Policy>, number]>([
  ['a share of the premium on the estimated turnover', { depositPercentage: 0.5, estimatedTurnover: 1_000_000 }, 1_000],
  [
    'an amount, where both are named',
    { depositPercentage: 0.5, estimatedTurnover: 1_000_000, depositPremium: 700 },
    700,
  ],
  ['what was paid, whatever was agreed', { depositPremium: 700, premiumPaid: 650 }, 650],
])('the deposit is %s, and the adjustment what the premium exceeds it by', (_, terms, deposit) => {
  expect(on(1_500_000, terms).adjustment).toBeCloseTo(3_000 - deposit, 9);
});

test('a deposit as a share of a premium on balances is asked for as an amount', () => {
  expect(() => on(1, { depositPercentage: 0.5, estimatedTurnover: 1_000_000, premiumBasis: 'balance' })).toThrow(
    '"Deposit premium": needed: only a premium on turnover can be estimated from it',
  );
});

test('a minimum that is a share of a deposit of 1 is less than 1', () => {
  expect(on(1, { minimumOfDeposit: 0.8, depositPremium: 1 }).premium).toBe(0.8);
});
