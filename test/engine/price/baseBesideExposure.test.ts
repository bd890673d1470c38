import { baseUnlikeExposure, breakEvenProbability } from '../../../src/engine/price';
import { usualPortfolio } from '../../../src/engine/portfolio';
import type { Customer } from '../../../src/engine/ledger';
import { policy } from '../cover/made';
import { entry } from './made';

const days = (count: number) => ({ count, unit: 'days' }) as const;
const owing = (exposure: number, parts: Partial<Customer> = {}) => entry(0.02, exposure, parts);
/** 365 days of turnover make one unit of what is owed a day: 1,000 a day here. */
const turnover = policy({ estimatedTurnover: 365_000 });

describe('turnover × terms ÷ 365 beside the exposure', () => {
  test.each([
    [29_999, true],
    [30_000, false],
    [60_000, false],
    [120_000, false],
    [120_001, true],
  ])('1,000 a day at 60 days make 60,000; beside an exposure of %d they are unlike: %s', (exposure, unlike) => {
    const found = baseUnlikeExposure([owing(exposure, { terms: days(60) })], turnover);
    expect(found).toEqual(unlike ? { turnover: 365_000, days: 60, owed: 60_000, exposure } : null);
  });

  test.each<[string, number | null, number | null, number]>([
    ['by sales of 100 and 300, terms of 30 and 90 days are 75 days', 100, 300, 75],
    ['where one has no sales, one customer counts as another: 60 days', 100, 0, 60],
    ['where the sales of one are not known: 60 days', null, 300, 60],
  ])('%s; a customer without terms plays no part', (_, one, other, mean) => {
    const book = [
      owing(1, { terms: days(30), annualSales: one }),
      owing(2, { terms: days(90), annualSales: other }),
      owing(3, { annualSales: 1000 }),
    ];
    expect(baseUnlikeExposure(book, turnover)).toMatchObject({ days: mean, owed: 1000 * mean, exposure: 6 });
  });

  test('where nobody has terms, or sales are lacking and no turnover is estimated, nothing is said', () => {
    expect(baseUnlikeExposure([owing(1)], turnover)).toBeNull();
    expect(baseUnlikeExposure([owing(1, { terms: days(30) })], policy())).toBeNull();
  });
});

describe('the PD at which cover pays on average', () => {
  /** 1,000 at a PD of a quarter, paid 90 %: 225 a year. */
  const even = (wanted: number, probability = 0.25) =>
    breakEvenProbability({
      entries: [entry(probability, 1000)],
      policy: policy({ insuredPercentage: 0.9 }),
      model: 'bernoulli gamma',
      settings: usualPortfolio,
      wanted,
    });

  test('where nothing is wanted it is 0: cover pays at any PD', () => {
    expect(even(0)).toBe(0);
    expect(even(-1)).toBe(0);
  });

  test.each([
    [225, 0.25],
    [90, 0.1],
    [450, 0.5],
    [9, 0.01],
  ])('where %d of 900 is wanted it is %d', (wanted, probability) => expect(even(wanted)).toBeCloseTo(probability, 8));

  test('there is none where even certain default does not bring it, or nobody can default', () => {
    expect(even(901)).toBeNull();
    expect(even(1, 0)).toBeNull();
  });
});
