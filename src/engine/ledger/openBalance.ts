import type { Receivables } from './receivables';

/**
 * What an invoice still owes on a day. A paid date without an amount settles it in full on that day; an amount without a
 * date was paid before; both: that amount on that day. 0 for an invoice dated after the day. A credit note is negative.
 */
export function openBalance(book: Receivables, entry: number, asOf: number): number {
  const amount = book.amount[entry]!;
  if (book.invoiceDate[entry]! > asOf) return 0;
  const paidDate = book.paidDate[entry]!;
  if (paidDate > asOf) return amount;
  const paid = book.paid[entry]!;
  if (paid === paid) return amount - paid;
  return paidDate === paidDate ? 0 : amount;
}

/** The contested part of what is still open, never more than it; of a credit nothing. */
export function disputedBalance(book: Pick<Receivables, 'disputed'>, entry: number, open: number): number {
  return Math.max(0, Math.min(book.disputed[entry]!, open));
}

/** What each customer owes on the day, disputes included and credits taken off: one sum a customer, in the order of the book. */
export function openByCustomer(book: Receivables, asOf: number): Float64Array {
  const open = new Float64Array(book.customers.length);
  for (let entry = 0; entry < book.count; entry++) {
    const own = book.customer[entry]!;
    if (own !== -1) open[own]! += openBalance(book, entry, asOf);
  }
  return open;
}
