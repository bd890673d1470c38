import type { Customer } from '../ledger/customer';
import { Problem } from '../problem';
import { policyTerms, type Policy } from './policy';

/** The limit of each customer (0: no cover, Infinity: none given), and the customers whose limit cannot be known. */
export interface Limits {
  readonly of: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** What claims say about whose they are, and the limits written beside them (NaN: none). */
export interface Claimants {
  readonly customers: readonly string[];
  readonly customer: Int32Array;
  readonly creditLimit: Float64Array;
}

/** Customers as listed; a row that cannot be read is its reason, a blank one null. */
export type Register = readonly (Customer | Problem | null)[];

/** A customer's limit stands beside its claims, else in the customers range, else in the policy, one for all. */
export function limitsFor(claims: Claimants, register: Register, policy: Policy): Limits {
  const problems = new Map<number, Problem>();
  const own = besideClaims(claims, problems);
  const registered = limitsIn(register);
  const unreadable = register.find((entry) => entry instanceof Problem);
  const of = own.map((limit, customer) => {
    const name = claims.customers[customer]!;
    if (!Number.isNaN(limit)) return limit;
    if (unreadable && !registered.has(name)) problems.set(customer, unread(unreadable));
    return registered.get(name) ?? policy.creditLimit ?? Infinity;
  });
  return { of, problems };
}

/** By id, or by name where the claims go by name. */
function limitsIn(register: Register): ReadonlyMap<string, number | null> {
  const limits = new Map<string, number | null>();
  const readable = register.filter((entry): entry is Customer => entry !== null && !(entry instanceof Problem));
  for (const { name, creditLimit } of readable) if (name !== null) limits.set(name, creditLimit);
  for (const { id, creditLimit } of readable) limits.set(id, creditLimit);
  return limits;
}

function besideClaims({ customers, customer, creditLimit }: Claimants, problems: Map<number, Problem>): Float64Array {
  const own = new Float64Array(customers.length).fill(NaN);
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
  return new Problem({ kind: 'invalid', field: policyTerms.creditLimit, because: { en: `${customer} has two limits, ${one} and ${two}`, zh: `${customer} 有两个不同的限额：${one} 和 ${two}` } });
}

/** The customer may be the one in the row that cannot be read: without its limit the answer would be a guess. */
function unread(row: Problem): Problem {
  return new Problem({ kind: row.kind, because: { en: `limit not known, a customer row cannot be read: ${row.in('en')}`, zh: `限额未知，客户表中有一行无法读取：${row.in('zh')}` } });
}
