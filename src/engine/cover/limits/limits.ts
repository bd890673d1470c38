import { entriesCalled } from '../../ledger/entriesCalled';
import { Problem } from '../../problem';
import { groupsIn, type Groups } from './groups';
import { policyTerms, type Policy } from '../policy/policy';
import type { Register } from './register';
import { buyersNotInsured } from '../claims/buyersNotInsured';
import { outsideSchedule } from '../claims/countrySchedule';
import { limitOfOthers, someHaveLimits, withoutLimitBy } from './withoutLimit';

/** The limit of each customer (0: no cover, Infinity: none given), and the customers whose limit cannot be known. */
export interface Limits {
  readonly of: Float64Array;
  /** 1 where the policyholder sets the limit itself, because the insurer has set none. */
  readonly selfSet: Uint8Array;
  /** The insured percentage that is a customer's own; NaN: the policy's. Null where nobody has one. */
  readonly shares: Float64Array | null;
  /** Who shares each customer's limit: the same number for all of a group. Null where nobody shares. */
  readonly sharedBy: Int32Array | null;
  /** 1 for customers of whom no limit is on file and who have no discretionary one: not covered beside others, else covered whole. */
  readonly withoutLimit: Uint8Array;
  /** 1 for customers outside the policy's countries, whose limit is 0; null where it names none. */
  readonly outside: Uint8Array | null;
  /** Kinds of buyer that the policy does not insure, as bits, whose limit is 0; null where nobody is said to be of any. */
  readonly buyers: Int32Array | null;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** What claims say about whose they are, and the limits written beside them, if any are (NaN: none). */
interface Claimants {
  readonly customers: readonly string[];
  readonly customer: Int32Array;
  readonly creditLimit?: Float64Array;
}

/** A customer's limit stands beside its claims, else in the customers range (its own, else its parent's), else in the policy: one for all. Without one it has the discretionary limit, else none beside others who have one. */
export function limitsFor(claims: Claimants, register: Register, policy: Policy): Limits {
  const problems = new Map<number, Problem>();
  const beside = besideClaims(claims, problems);
  const groups = groupsIn(register);
  const { unreadable } = groups;
  const rows = entriesCalled(register, claims.customers);
  const [selfSet, withoutLimit] = [new Uint8Array(beside.length), new Uint8Array(beside.length)];
  const rule = withoutLimitBy(policy, someHaveLimits(beside, groups, register));
  const outside = outsideSchedule(claims.customers, register, policy, problems);
  const buyers = buyersNotInsured(claims.customers, register, policy);
  const of = beside.map((limit, customer) => {
    if (outside?.[customer] === 1 || (buyers !== null && buyers[customer] !== 0)) return 0;
    if (!Number.isNaN(limit)) return limit;
    const row = rows[customer]!;
    if (unreadable !== null && row === -1) problems.set(customer, unread(unreadable));
    const listed = row === -1 ? NaN : groups.limit[row]!;
    if (!Number.isNaN(listed)) return listed;
    if (policy.creditLimit !== null) return policy.creditLimit;
    const own = limitOfOthers(policy, rule);
    selfSet[customer] = rule === 'discretionary' && own > 0 ? 1 : 0;
    withoutLimit[customer] = 1 - selfSet[customer];
    return own;
  });
  const { share } = groups;
  const shares = share && Float64Array.from(rows, (row) => (row === -1 ? NaN : share[row]!));
  const shared = sharedBy(rows, beside, groups);
  return { of, selfSet, withoutLimit, shares, sharedBy: shared, outside, buyers, problems };
}

function sharedBy(rows: Int32Array, beside: Float64Array, { parent }: Groups): Int32Array | null {
  if (parent === null) return null;
  const first = new Map<number, number>();
  return rows.map((row, customer) => {
    const group = row === -1 || !Number.isNaN(beside[customer]!) ? -1 : parent[row]!;
    if (group === -1) return customer;
    if (!first.has(group)) first.set(group, customer);
    return first.get(group)!;
  });
}

function besideClaims({ customers, customer, creditLimit }: Claimants, problems: Map<number, Problem>): Float64Array {
  const own = new Float64Array(customers.length).fill(NaN);
  if (creditLimit === undefined) return own;
  for (let row = 0; row < creditLimit.length; row++) {
    const limit = creditLimit[row]!;
    if (limit !== limit) continue;
    const whose = customer[row]!;
    if (whose < 0 || own[whose] === limit) continue;
    if (!Number.isNaN(own[whose])) problems.set(whose, twoLimits(customers[whose]!, own[whose]!, limit));
    own[whose] = limit;
  }
  return own;
}

function twoLimits(customer: string, one: number, two: number): Problem {
  return new Problem({
    kind: 'invalid',
    field: policyTerms.creditLimit,
    because: {
      en: `${customer} has two limits, ${one} and ${two}`,
      zh: `${customer} 有两个不同的限额：${one} 和 ${two}`,
    },
  });
}

/** The customer may be the one in the row that cannot be read: without its limit the answer would be a guess. */
function unread(row: Problem): Problem {
  return new Problem({
    kind: row.kind,
    because: {
      en: `limit not known, a customer row cannot be read: ${row.in('en')}`,
      zh: `限额未知，客户表中有一行无法读取：${row.in('zh')}`,
    },
  });
}
