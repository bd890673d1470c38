import { disputedBalance, openBalance, spoiledAccounts, unnamedProblems, type Receivables } from '../../ledger';
import { Problem } from '../../problem';

/** What is open on a day, in sums. */
export interface OpenSums {
  /** Disputed amounts included, credits taken off. */
  readonly total: number;
  /** Not past due on the day. */
  readonly current: number;
  readonly over90: number;
  readonly disputed: number;
  /** Credits that are not set against an invoice, as a positive amount. */
  readonly unapplied: number;
  /** Amount × days past due; what is not due counts with 0 days. */
  readonly lateDays: number;
  /** False where some of it is aged by the date of its document alone. */
  readonly duesKnown: boolean;
}

export function openSums(book: Receivables, asOf: number): OpenSums {
  let [total, current, over90, disputed, unapplied, lateDays] = [0, 0, 0, 0, 0, 0];
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0) continue;
    const open = openBalance(book, entry, asOf);
    if (open === 0) continue;
    const late = Math.floor(asOf - book.dueDate[entry]!);
    total += open;
    disputed += disputedBalance(book, entry, open);
    if (open < 0) unapplied -= open;
    if (!(late > 0)) current += open;
    else lateDays += open * late;
    if (late > 90) over90 += open;
  }
  const duesKnown = !book.summarised?.dueUnknown.includes(1);
  return { total, current, over90, disputed, unapplied, lateDays, duesKnown };
}

/** Refuses a book some of which cannot be read: a sum would be too small without a word. */
export function wholeBook(book: Receivables): void {
  const [problem] = [...spoiledAccounts(book).values(), ...unnamedProblems(book)];
  if (problem) throw problem;
}

/** Refuses what is aged by the date of its documents where days past due are asked for. */
export function needsDueDates({ duesKnown }: OpenSums): void {
  if (!duesKnown)
    throw new Problem({
      kind: 'missing',
      because: {
        en: 'needs due dates: this ageing counts from the date of the documents',
        zh: '需要到期日：此账龄表按单据日期计算账龄',
      },
    });
}
