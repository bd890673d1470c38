import type { Customer } from './customer';
import { owedOn } from './owed';
import type { Problem } from '../problem';
import type { Receivables } from './receivables';
import { entriesCalled } from './entriesCalled';

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
  const rows = entriesCalled(list, book.customers);
  if (!rows.includes(-1)) return [];
  const owed = new Float64Array(book.customers.length);
  owedOn(book, asOf).amounts.forEach((amount, entry) => {
    const own = book.customer[entry]!;
    if (own >= 0) owed[own]! += amount;
  });
  const absent = [...rows.keys()].filter((own) => rows[own] === -1 && owed[own]! > 0);
  return absent
    .map((own) => ({ customer: book.customers[own]!, owed: owed[own]! }))
    .sort((one, other) => other.owed - one.owed);
}
