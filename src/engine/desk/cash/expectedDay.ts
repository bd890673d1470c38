import type { Receivables } from '../../ledger/receivables';
import { bankDay } from './bankDay';

/** From what it is known when an open invoice will be paid. */
type Knowledge = 'promised' | 'habit' | 'so late before' | 'no precedent';

export interface Expected {
  /** NaN where the book has no precedent. */
  readonly day: number;
  readonly from: Knowledge;
}

interface Payers {
  /** Days late that are expected of each customer. */
  readonly lateness: readonly number[];
  readonly further: (daysLate: number) => number | null;
  readonly asOf: number;
  /** So many days later than all evidence says. */
  readonly slowBy: number;
}

/**
 * The bank day on which an open invoice is expected: a promised date that is still to come; else its due date and its customer's habit; where
 * that day has passed too, as long from now on as invoices so late have taken.
 */
export function expectedDay(book: Receivables, entry: number, { lateness, further, asOf, slowBy }: Payers): Expected {
  const arrives = (day: number, from: Knowledge): Expected => ({
    day: bankDay(Math.max(day, asOf + 1) + slowBy),
    from,
  });
  const promised = book.promisedDate?.[entry] ?? NaN;
  if (promised > asOf) return arrives(promised, 'promised');
  const due = book.dueDate[entry]!;
  const usual = due + lateness[book.customer[entry]!]!;
  if (usual > asOf) return arrives(usual, 'habit');
  const more = further(asOf - due);
  return more === null ? { day: NaN, from: 'no precedent' } : arrives(asOf + more, 'so late before');
}
