import { disputedBalance, openBalance } from '../../ledger/openBalance';
import type { Receivables } from '../../ledger/receivables';
import type { DunningStep } from '../../tables/dunningSteps';

/** Where an open invoice stands in the calendar. */
export interface Dunned {
  readonly open: number;
  readonly disputed: number;
  readonly daysLate: number;
  /** The last step whose day has come, and the next one; null before the first, after the last. */
  readonly now: DunningStep | null;
  readonly next: DunningStep | null;
  readonly nextDay: number | null;
}

/** Each open invoice of the book, null where nothing is owed; steps in the order of their days. */
export function dunning(book: Receivables, asOf: number, steps: readonly DunningStep[]): readonly (Dunned | null)[] {
  return Array.from({ length: book.count }, (_, entry) => {
    const open = book.customer[entry]! < 0 ? 0 : openBalance(book, entry, asOf);
    const due = book.dueDate[entry]!;
    if (!(open > 0) || Number.isNaN(due)) return null;
    const daysLate = asOf - due;
    const next = steps.find(({ day }) => day > daysLate) ?? null;
    return {
      open,
      disputed: disputedBalance(book, entry, open),
      daysLate,
      now: steps.findLast(({ day }) => day <= daysLate) ?? null,
      next,
      nextDay: next && due + next.day,
    };
  });
}
