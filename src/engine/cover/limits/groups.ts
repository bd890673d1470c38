import type { Customer } from '../../ledger/customer';
import { Problem } from '../../problem';
import type { Register } from './register';

/** What the customers range says of limits, by id and by name. */
export interface Groups {
  /** A customer's limit with its top-up, its own or its parent's; null where none is given, undefined where the customer is not listed. */
  limitOf(name: string): number | null | undefined;
  /** Of which customer the limit counts: itself, else its parent where it has none of its own. */
  holderOf(name: string): Customer | undefined;
  /** The insured percentage that is a customer's own; without one that of the parent whose limit it shares; null: the policy's. */
  shareOf(name: string): number | null;
  /** The parent of whose limit a customer makes use (its own id for the parent); customers with a limit of their own share none. */
  readonly parent: ReadonlyMap<string, string>;
  /** Whether any of them has a limit, or was refused one; whether any has an insured percentage of its own. */
  readonly limits: boolean;
  readonly shares: boolean;
}

/** Subsidiaries without a limit of their own share that of their parent. */
export function groupsIn(register: Register): Groups {
  const listed = byIdAndName(
    register.filter((entry): entry is Customer => entry !== null && !(entry instanceof Problem)),
  );
  const headOf = ({ creditLimit, parent }: Customer) =>
    creditLimit === null && parent ? listed.get(parent) : undefined;
  const parent = new Map<string, string>();
  for (const [name, customer] of listed) {
    const head = headOf(customer);
    if (head === undefined || head.creditLimit === null) continue;
    parent.set(name, head.id);
    for (const own of [head.id, head.name]) if (own !== null) parent.set(own, head.id);
  }
  const holderOf = (name: string) => {
    const customer = listed.get(name);
    return customer && (headOf(customer) ?? customer);
  };
  const limitOf = (name: string) => {
    const holder = holderOf(name);
    return holder && withTopUp(holder);
  };
  const shareOf = (name: string) => listed.get(name)?.insuredPercentage ?? holderOf(name)?.insuredPercentage ?? null;
  const all = [...listed.values()];
  const limits = all.some((customer) => withTopUp(customer) !== null);
  return {
    limitOf,
    holderOf,
    shareOf,
    parent,
    limits,
    shares: all.some(({ insuredPercentage = null }) => insuredPercentage !== null),
  };
}

/** What one customer has as a name and another as an id means the other. */
function byIdAndName(customers: readonly Customer[]): ReadonlyMap<string, Customer> {
  const listed = new Map<string, Customer>();
  for (const customer of customers) if (customer.name !== null) listed.set(customer.name, customer);
  for (const customer of customers) listed.set(customer.id, customer);
  return listed;
}

/** A second layer lies above a limit; where the first insurer has refused cover there is none. A limit that was withdrawn still covers what was delivered before. */
function withTopUp({ creditLimit, previousLimit = null, limitWithdrawn = null, topUpLimit }: Customer): number | null {
  const limit = limitWithdrawn === null || creditLimit ? creditLimit : (previousLimit ?? creditLimit);
  return limit === null || limit === 0 ? limit : limit + (topUpLimit ?? 0);
}
