import { priceOf, usualCoverPrice } from '../../../src/engine/plan/coverPlan/price';
import type { Policy } from '../../../src/engine/cover';
import type { Customer } from '../../../src/engine/ledger';
import { policy } from '../cover/made';
import { entry } from '../price/made';

/** What insuring 100 % of 100,000 of a customer at a PD of 2 % costs, where rates are quoted for 80 %. */
const price = (terms: Partial<Policy>, parts: Partial<Customer> = {}, rate: number | null = null) =>
  priceOf(
    entry(0.02, 100_000, parts),
    { insurable: 100_000, covered: 80_000 },
    { rate, most: 0.8, policy: policy(terms), price: usualCoverPrice },
  );

test('without any rate it is 1.7 × 2,000 + 0.15 % of 80,000 = 3,520', () => expect(price({})).toBeCloseTo(3520, 9));

test('a rate of its own of 0.2 %, for 80 %, is 2,500 of annual sales of a million, and 250 of the exposure where sales are not known', () => {
  expect(price({}, { annualSales: 1_000_000 }, 0.002)).toBeCloseTo(2500, 9);
  expect(price({}, {}, 0.002)).toBeCloseTo(250, 9);
  expect(price({ premiumRate: 0.5 }, {}, 0.002)).toBeCloseTo(250, 9);
  expect(price({}, { annualSales: 1_000_000 }, 0)).toBe(0);
});

test.each<[string, Partial<Policy>, number]>([
  ['turnover, where none is named', {}, 2500],
  ['turnover', { premiumBasis: 'turnover' }, 2500],
  ['the limit of the customer', { premiumBasis: 'limit', creditLimit: 7 }, 1250],
  ['balances of twelve months', { premiumBasis: 'balance' }, 3000],
  ['the average balance', { premiumBasis: 'average balance' }, 250],
])('the rate of the policy of 0.2 %%, for 80 %%, on %s', (_, terms, expected) => {
  const customer = { annualSales: 1_000_000, creditLimit: 500_000 };
  expect(price({ premiumRate: 0.002, ...terms }, customer)).toBeCloseTo(expected, 9);
});

test('a customer without a limit has that of the policy; what is not known at all is asked for, and a maximum liability has no customers', () => {
  const onLimit = { premiumRate: 0.002, premiumBasis: 'limit' } as const;
  expect(price({ ...onLimit, creditLimit: 40_000 })).toBeCloseTo(100, 9);
  expect(() => price(onLimit)).toThrow(/Credit limit/);
  expect(() => price({ premiumRate: 0.002 })).toThrow(/Annual sales/);
  expect(() => price({ premiumRate: 0.002, premiumBasis: 'maximum liability' })).toThrow(/Premium rate for each/);
});
