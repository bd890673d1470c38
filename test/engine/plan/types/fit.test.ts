import { fits, policyTypes, shapeOf, typedBook, type BookShape } from '../../../../src/engine/plan';
import { policy } from '../../cover/made';
import { entry } from '../../price/made';

const shape: BookShape = {
  count: 30,
  largestShare: 0.2,
  tenLargestShare: 0.6,
  largestIsRiskier: false,
  largestName: 'Nord',
  largest: 100_000,
  expectedLoss: 20_000,
  aboveLimits: 0,
  countries: 2,
};
const fitOf = (type: keyof typeof fits, told: Partial<BookShape>, terms = policy(), bearable: number | null = null) =>
  fits[type]({ shape: { ...shape, ...told }, policy: terms, bearable }).fit;

test('up to 20 customers can be named one by one (HIBL: 2 to 20)', () => {
  expect(fitOf('whole turnover', { count: 20 })).toBe('possible');
  expect(fitOf('whole turnover', { count: 21 })).toBe('fits');
});

test('key accounts: where ten hold half of the book, and there are more than ten', () => {
  expect(fitOf('key accounts', { tenLargestShare: 0.49 })).toBe('doesNotFit');
  expect(fitOf('key accounts', { tenLargestShare: 0.5 })).toBe('fits');
  expect(fitOf('key accounts', { tenLargestShare: 1, count: 10 })).toBe('doesNotFit');
});

test('a single buyer: one that holds half of the book and is no greater risk than the book', () => {
  expect(fitOf('single buyer', { largestShare: 0.49 })).toBe('doesNotFit');
  expect(fitOf('single buyer', { largestShare: 0.5 })).toBe('fits');
  expect(fitOf('single buyer', { largestShare: 0.5, largestIsRiskier: true })).toBe('doesNotFit');
});

test('excess of loss: for who can bear the first loss, and has customers enough for a usual loss', () => {
  const terms = policy({ aggregateFirstLoss: 50_000 });
  expect(fitOf('excess of loss', {}, terms, 49_999)).toBe('doesNotFit');
  expect(fitOf('excess of loss', {}, terms, 50_000)).toBe('fits');
  expect(fitOf('excess of loss', {}, terms, null)).toBe('possible');
  expect(fitOf('excess of loss', { count: 9 }, terms, 50_000)).toBe('doesNotFit');
  expect(fitOf('excess of loss', { count: 10 }, terms, 50_000)).toBe('fits');
});

test('a top-up where somebody owes above a limit; export agencies’ forms never without a question', () => {
  expect(fitOf('top-up', { aboveLimits: 0 })).toBe('doesNotFit');
  expect(fitOf('top-up', { aboveLimits: 1 })).toBe('possible');
  for (const countries of [null, 1, 7]) expect(fitOf('small business', { countries })).toBe('possible');
});

test('the pooled form: not where one customer alone would claim more than it pays in a year', () => {
  const guangdong = policy({ insuredPercentage: 0.8, maximumLiability: 150_000 });
  expect(fitOf('pooled', { largest: 187_500 }, guangdong)).toBe('possible');
  expect(fitOf('pooled', { largest: 187_501 }, guangdong)).toBe('doesNotFit');
});

const sizes = [100_000, 400_000, 50_000, 200_000];
const entries = sizes.map((exposure, at) => ({
  ...entry(0.02, exposure, {
    id: `${at}`,
    creditLimit: 250_000,
    annualSales: 10 * exposure,
    country: at ? 'DE' : 'FR',
  }),
  lossGivenDefault: 0.5,
}));

test('who is named: those who owe most; the others have no cover, and the premium is charged on the sales to those named', () => {
  const {
    entries: seen,
    policy: terms,
    count,
    share,
  } = typedBook(entries, policy(), { type: 'key accounts', named: 2 });
  expect(seen.map(({ customer }) => customer.creditLimit)).toEqual([0, 250_000, 0, 250_000]);
  expect([count, share, terms.estimatedTurnover]).toEqual([2, 600_000 / 750_000, 6_000_000]);
});

test('excess of loss starts at what a year is expected to claim, at least 25,000, and covers the largest; what is stated stays', () => {
  const layer = (of: readonly (typeof entries)[number][], terms = policy()) => {
    const { aggregateFirstLoss, maximumLiability } = typedBook(of, terms, {
      type: 'excess of loss',
      named: null,
    }).policy;
    return [aggregateFirstLoss, maximumLiability];
  };
  expect(layer(entries)).toEqual([25_000, 400_000]);
  expect(layer(entries.map((one) => ({ ...one, probability: 0.1 })))).toEqual([75_000, 400_000]);
  expect(layer(entries, policy({ aggregateFirstLoss: 10_000, maximumLiability: 1 }))).toEqual([10_000, 1]);
});

test('a top-up adds what is owed above a limit, for 2 % a year of it (Allianz CAP)', () => {
  const { entries: seen, policy: terms } = typedBook(entries, policy({ topUp: 'CAP' }), {
    type: 'top-up',
    named: null,
  });
  expect(seen.map(({ customer }) => customer.creditLimit)).toEqual([250_000, 400_000, 250_000, 250_000]);
  expect(terms.otherFees).toBe(3_000);
});

test('the shape of the book', () => {
  expect(shapeOf(entries, policy())).toEqual({
    count: 4,
    largestShare: 400 / 750,
    tenLargestShare: 1,
    largestIsRiskier: false,
    largestName: '1',
    largest: 400_000,
    expectedLoss: 7_500,
    aboveLimits: 150_000,
    countries: 2,
  });
});

test('each type states published terms (policy.md 2.1, 3.2)', () => {
  const terms = Object.fromEntries(policyTypes.map(({ type, terms }) => [type, terms]));
  expect(terms['whole turnover']).toMatchObject({ insuredPercentage: 0.9, premiumRate: 0.0025, liabilityMultiple: 25 });
  expect(terms['single buyer']).toMatchObject({ minimumPremium: 5000, covers: [{ cause: 'insolvency' }] });
  expect(terms['top-up']).toMatchObject({ topUp: 'CAP', topUpMonths: 12 });
  expect(terms['small business']).toMatchObject({ insuredPercentage: 0.95, premiumRate: 0.0065 });
  expect(terms['pooled']).toMatchObject({ insuredPercentage: 0.8, maximumLiability: 150_000 });
});
