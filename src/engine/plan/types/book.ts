import { limitsOfCustomers } from '../../cover/limits/limitsOfCustomers';
import { topUpCharge, topUpFor, topUpOf } from '../../cover/limits/topUp';
import type { Policy } from '../../cover/policy/policy';
import { averageProbability } from '../../portfolio/year/averageProbability';
import type { Entry } from '../../portfolio/year/entry';
import { leastFirstLoss, type PolicyType } from './policyTypes';

/** The customers of a book as a type of policy sees them; those it does not name have no cover. */
interface TypedBook {
  readonly entries: readonly Entry[];
  readonly policy: Policy;
  /** How many of those who owe are covered, and what of all exposure that is. */
  readonly count: number;
  readonly share: number;
}

/** A type of policy on a book: who is named, the top-up above each limit, the first loss and the maximum that the market would ask for. Customers already in default count for nothing. */
export function typedBook(
  entries: readonly Entry[],
  policy: Policy,
  { type, named }: Pick<PolicyType, 'type' | 'named'>,
): TypedBook {
  const owing = entries.filter(({ exposure }) => exposure > 0);
  const largest = [...owing].sort((one, other) => other.exposure - one.exposure);
  const chosen = new Set(named === null ? owing : largest.slice(0, named));
  const sum = (of: Iterable<Entry>) => [...of].reduce((total, { exposure }) => total + exposure, 0);
  const all = sum(owing);
  const covered = named === null ? entries : entries.map((entry) => (chosen.has(entry) ? entry : uninsured(entry)));
  const turnover = named === null ? policy.estimatedTurnover : salesOf(chosen);
  const terms = { ...policy, estimatedTurnover: turnover, ...(type === 'excess of loss' ? layer(policy, owing) : {}) };
  const book = { entries: covered, policy: terms, count: chosen.size, share: all > 0 ? sum(chosen) / all : 0 };
  return terms.topUp === null ? book : { ...book, ...toppedUp(covered, terms) };
}

function uninsured(entry: Entry): Entry {
  return { ...entry, customer: { ...entry.customer, creditLimit: 0 } };
}

function salesOf(entries: Iterable<Entry>): number | null {
  const sales = [...entries].map(({ customer }) => customer.annualSales);
  return sales.includes(null) ? null : sales.reduce<number>((sum, one) => sum + one!, 0);
}

/** The first loss at what a year is expected to cost, in round figures; a maximum that the largest customer does not exceed. What the policy states stays. */
function layer(policy: Policy, owing: readonly Entry[]): Partial<Policy> {
  const expected = owing.reduce((sum, one) => sum + one.probability * one.exposure, 0);
  return {
    aggregateFirstLoss: policy.aggregateFirstLoss ?? Math.max(leastFirstLoss, Math.ceil(expected / 5000) * 5000),
    maximumLiability: policy.maximumLiability ?? Math.max(0, ...owing.map(({ exposure }) => exposure)),
  };
}

function toppedUp(entries: readonly Entry[], policy: Policy): Pick<TypedBook, 'entries' | 'policy'> {
  const topUp = topUpOf(policy)!;
  const { of } = limitsOfCustomers(
    entries.map(({ customer }) => customer),
    policy,
  );
  const extra = entries.map(({ exposure }, at) => topUpFor(topUp, of[at]!, Math.max(0, exposure - of[at]!)));
  const charge = topUpCharge(
    topUp,
    extra.reduce((sum, one) => sum + one, 0),
    policy.topUpMonths ?? 12,
  );
  return {
    policy: { ...policy, otherFees: (policy.otherFees ?? 0) + charge },
    entries: entries.map((entry, at) =>
      extra[at]! > 0 ? { ...entry, customer: { ...entry.customer, creditLimit: of[at]! + extra[at]! } } : entry,
    ),
  };
}

/** What decides which type of policy suits a book. Amounts; shares as fractions of what is owed. */
export interface BookShape {
  readonly count: number;
  readonly largestShare: number;
  readonly tenLargestShare: number;
  /** The largest is a greater risk than the book on average. */
  readonly largestIsRiskier: boolean;
  readonly largestName: string;
  readonly largest: number;
  readonly expectedLoss: number;
  /** Owed above limits that are above nil. */
  readonly aboveLimits: number;
  /** How many countries the customers are known to be in; null where one is not known. */
  readonly countries: number | null;
}

export function shapeOf(entries: readonly Entry[], policy: Policy): BookShape {
  const owing = [...entries].filter(({ exposure }) => exposure > 0).sort((one, other) => other.exposure - one.exposure);
  const all = owing.reduce((sum, { exposure }) => sum + exposure, 0);
  const share = (count: number) =>
    all > 0 ? owing.slice(0, count).reduce((sum, one) => sum + one.exposure, 0) / all : 0;
  const { of } = limitsOfCustomers(
    owing.map(({ customer }) => customer),
    policy,
  );
  const countries = owing.map(({ customer }) => customer.country);
  return {
    count: owing.length,
    largestShare: share(1),
    tenLargestShare: share(10),
    largestIsRiskier: (owing[0]?.probability ?? 0) > (averageProbability(owing) ?? 0),
    largestName: owing[0]?.customer.name ?? owing[0]?.customer.id ?? '',
    largest: owing[0]?.exposure ?? 0,
    expectedLoss: owing.reduce((sum, one) => sum + one.probability * one.exposure * one.lossGivenDefault, 0),
    aboveLimits: owing.reduce((sum, { exposure }, at) => sum + (of[at]! > 0 ? Math.max(0, exposure - of[at]!) : 0), 0),
    countries: countries.includes(null) ? null : new Set(countries).size,
  };
}
