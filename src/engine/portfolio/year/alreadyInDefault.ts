import { limitsOfCustomers } from '../../cover/limits/limitsOfCustomers';
import type { Policy } from '../../cover/policy/policy';
import type { Entry } from './entry';
import { insuredYear } from './insuredYear';
import { usualPortfolio } from './portfolioSettings';

/** A book on the day: what may happen in the coming year, and what has happened. */
export interface DatedBook {
  readonly all: readonly Entry[];
  readonly entries: readonly Entry[];
  readonly inDefault: readonly Entry[];
}

/** A default that has happened is a provision, not a probability: it is no risk of the coming year and nothing that could still be insured. */
export function datedBook(all: readonly Entry[]): DatedBook {
  return {
    all,
    entries: all.filter((entry) => !isInDefault(entry)),
    inDefault: all.filter(isInDefault),
  };
}

export function isInDefault({ probability }: Entry): boolean {
  return probability >= 1;
}

/** What has been lost already. Amounts; `claimable` is what of the expected loss a policy bears that was in force, null without a policy. */
export interface Provision {
  readonly count: number;
  readonly owed: number;
  readonly expectedLoss: number;
  readonly claimable: number | null;
}

export function provisionFor({ all, inDefault }: DatedBook, policy: Policy | null): Provision {
  const sum = (of: (entry: Entry) => number) => inDefault.reduce((total, entry) => total + of(entry), 0);
  return {
    count: inDefault.length,
    owed: sum(({ exposure }) => exposure),
    expectedLoss: sum(({ exposure, lossGivenDefault }) => exposure * lossGivenDefault),
    claimable: policy === null ? null : claimableOf(all, policy),
  };
}

/** Whether a customer without a limit has none depends on all others, those in default or not. */
function claimableOf(all: readonly Entry[], policy: Policy): number {
  const limits = limitsOfCustomers(
    all.map(({ customer }) => customer),
    policy,
  );
  const inDefault = all.flatMap((entry, at) => {
    if (!isInDefault(entry)) return [];
    return [limits.of[at] === 0 ? { ...entry, customer: { ...entry.customer, creditLimit: 0 } } : entry];
  });
  const { risks, netOf } = insuredYear(inDefault, policy, 'bernoulli gamma', usualPortfolio);
  return netOf(risks.reduce((sum, { probability, second }) => sum + probability * second, 0));
}
