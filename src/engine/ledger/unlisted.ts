import type { Customer } from './customer';
import { owedOn } from './owed';
import { Problem } from '../problem';
import type { Receivables } from './receivables';

/** A customer of the ledger whom a list of customers does not have, and what it owes on the day. */
interface Unlisted {
  readonly customer: string;
  readonly owed: number;
}

/** Those who owe something, the largest first. */
export function unlisted(
  list: readonly (Customer | Problem | null)[],
  book: Receivables,
  asOf: number,
): readonly Unlisted[] {
  const known = new Set<string>();
  for (const one of list) {
    if (one === null || one instanceof Problem) continue;
    known.add(one.id);
    if (one.name !== null) known.add(one.name);
  }
  if (book.customers.every((name) => known.has(name))) return [];
  const owed = new Float64Array(book.customers.length);
  owedOn(book, asOf).amounts.forEach((amount, entry) => {
    const own = book.customer[entry]!;
    if (own >= 0) owed[own]! += amount;
  });
  return book.customers
    .map((customer, own) => ({ customer, owed: owed[own]! }))
    .filter((one) => one.owed > 0 && !known.has(one.customer))
    .sort((one, other) => other.owed - one.owed);
}
