import type { Customer } from '../../../src/engine/ledger';
import type { Policy } from '../../../src/engine/cover';
import { type Entry, portfolioLoss, unpaidDebts, usualPortfolio } from '../../../src/engine/portfolio';
import {
  breakEven,
  businessNames,
  coverValue,
  expectedBase,
  premium,
  type Business,
  type CoverValue,
} from '../../../src/engine/price';
import { policy } from '../cover/made';
import { customerOf } from '../ledger/made';

/** A firm of which only what is named is known. */
export function business(told: Partial<Business> = {}): Business {
  return {
    ...(Object.fromEntries(Object.keys(businessNames).map((name) => [name, null])) as unknown as Business),
    ...told,
  };
}

export function entry(probability: number, exposure: number, parts: Partial<Customer> = {}): Entry {
  const customer = customerOf({ id: `${probability} ${exposure}`, ...parts });
  return { customer, probability, lossGivenDefault: 1, exposure };
}

/** What cover of these customers is worth, charged by the policy's own terms. */
export function worth(
  entries: readonly Entry[],
  terms: Partial<Policy>,
  told: Partial<Business> = {},
  level = 0.95,
): CoverValue {
  const stated = policy(terms);
  const cost = premium(stated, expectedBase(entries, stated)).total;
  const loss = portfolioLoss(entries, stated, 'bernoulli gamma', usualPortfolio);
  return coverValue({
    entries,
    policy: stated,
    loss,
    unpaid: unpaidDebts(entries, stated, 'bernoulli gamma', usualPortfolio, loss),
    cost,
    business: business(told),
    level,
  });
}

export function evenOf(value: CoverValue, told: Partial<Business>) {
  return breakEven(value, business(told));
}
