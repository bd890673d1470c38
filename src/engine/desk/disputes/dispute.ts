import type { Receivables } from '../../ledger/receivables';

/** A dispute as the log has it. Days as serials, null: not given. */
export interface Dispute {
  /** The invoice's place in the book. */
  readonly entry: number;
  /** The contested part; null: all of it. */
  readonly part: number | null;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly opened: number | null;
  /** The day by which it is to be solved. */
  readonly promised: number | null;
  /** An outcome is written down: nothing is contested any more, unless it is against the seller. */
  readonly closed: boolean;
  /** In whose favour, where the outcome says so. */
  readonly decided: Decision | null;
}

type Decision = 'for seller' | 'against seller';

/** Still to be kept out of what is to come in: nothing is decided, or the customer was found right and its credit note is to be issued. */
export function keptOut({ closed, decided }: Pick<Dispute, 'closed' | 'decided'>): boolean {
  return !closed || decided === 'against seller';
}

/**
 * The book as the log has it: what is contested there counts instead of what the invoice says; what is closed is contested no longer. A part that was
 * settled against the seller stays out until it is credited.
 */
export function withDisputes(book: Receivables, log: readonly Dispute[]): Receivables {
  const disputed = Float64Array.from(book.disputed);
  const whole = new Set<number>();
  for (const { entry } of log) disputed[entry] = 0;
  for (const one of log.filter(keptOut)) {
    if (one.part === null) whole.add(one.entry);
    disputed[one.entry]! += one.part ?? 0;
  }
  for (const entry of whole) disputed[entry] = book.amount[entry]!;
  return { ...book, disputed };
}
