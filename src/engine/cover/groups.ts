import type { Customer } from '../ledger/customer';
import { Problem } from '../problem';
import type { Register } from './limits';

/** What the customers range says of limits, by id and by name: the limit with its top-up, and of whose limit a group makes use. */
export interface Groups {
  readonly limit: ReadonlyMap<string, number | null>;
  /** The parent whose limit a customer shares (its own id for the parent); customers with a limit of their own share none. */
  readonly parent: ReadonlyMap<string, string>;
}

/** Subsidiaries without a limit of their own share that of their parent. */
export function groupsIn(register: Register): Groups {
  const readable = register.filter((entry): entry is Customer => entry !== null && !(entry instanceof Problem));
  const limit = new Map<string, number | null>();
  const parent = new Map<string, string>();
  const listed = new Map([...readable.flatMap((customer) => (customer.name === null ? [] : [[customer.name, customer] as const])), ...readable.map((customer) => [customer.id, customer] as const)]);
  for (const [name, customer] of listed) {
    const head = customer.creditLimit === null && customer.parent ? listed.get(customer.parent) : undefined;
    limit.set(name, withTopUp(head ?? customer));
    if (head === undefined || head.creditLimit === null) continue;
    parent.set(name, head.id);
    for (const own of [head.id, head.name]) if (own !== null) parent.set(own, head.id);
  }
  return { limit, parent };
}

/** A second layer lies above a limit; where the first insurer has refused cover there is none. */
export function withTopUp({ creditLimit, topUpLimit }: Customer): number | null {
  return creditLimit === null || creditLimit === 0 ? creditLimit : creditLimit + (topUpLimit ?? 0);
}
