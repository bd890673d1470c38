import { openBalance } from '../../ledger/openBalance';
import type { Receivables } from '../../ledger/receivables';

/**
 * For an invoice that is so many days late: how many days more it took, on average by amount, until the invoices of the whole book were paid
 * that had been later than that. Null where fewer than five ever were: the book then has no precedent.
 */
export function furtherDelay(book: Receivables, asOf: number): (daysLate: number) => number | null {
  const paid = paidLate(book, asOf);
  const [amounts, weighted] = [new Float64Array(paid.length + 1), new Float64Array(paid.length + 1)];
  for (let at = paid.length - 1; at >= 0; at--) {
    const { amount, late } = paid[at]!;
    amounts[at] = amounts[at + 1]! + amount;
    weighted[at] = weighted[at + 1]! + amount * late;
  }
  return (daysLate) => {
    const from = firstAbove(paid, daysLate);
    return paid.length - from < leastPrecedents ? null : weighted[from]! / amounts[from]! - daysLate;
  };
}

/** Expert: of fewer payments a mean says nothing. */
const leastPrecedents = 5;

/** What was paid after its due date by the day, the least late first. */
function paidLate(book: Receivables, asOf: number) {
  const found: { readonly late: number; readonly amount: number }[] = [];
  for (let entry = 0; entry < book.count; entry++) {
    const late = book.paidDate[entry]! - book.dueDate[entry]!;
    if (book.customer[entry]! < 0 || !(book.paidDate[entry]! <= asOf) || !(late > 0)) continue;
    const amount = book.amount[entry]! - openBalance(book, entry, asOf);
    if (amount > 0) found.push({ late, amount });
  }
  return found.sort((one, other) => one.late - other.late);
}

function firstAbove(paid: readonly { readonly late: number }[], daysLate: number): number {
  let [from, to] = [0, paid.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (paid[middle]!.late > daysLate) to = middle;
    else from = middle + 1;
  }
  return from;
}
