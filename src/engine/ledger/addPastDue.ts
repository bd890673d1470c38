import { smallestPart } from './measures/trend';
import { overdueEntries, overdueOf } from './overdueEntries';
import { materialAbove, type PastDueRule } from './pastDueRule';
import type { Receivables } from './receivables';
import { at, width } from './sums';

/** How many days past due each account is: since the day from which more has been overdue than is immaterial, counting the oldest first. What is open and late also counts for the trend. Without a day nothing is late. */
export function addPastDue(
  sums: Float64Array,
  book: Receivables,
  owed: Float64Array,
  asOf: number,
  rule: PastDueRule,
): void {
  if (asOf === Infinity) return;
  const entries = overdueEntries(book, owed, asOf);
  for (const entry of entries) {
    const own = book.customer[entry]! * width;
    const days = Math.floor(asOf - book.dueDate[entry]!);
    const overdue = (sums[own + at.overdue]! += overdueOf(book, entry, owed[entry]!, asOf));
    if (days >= rule.defaultAfter) sums[own + at.longOverdue] = overdue;
    if (sums[own + at.daysPastDue] === 0 && overdue > materialAbove(sums[own + at.balance]!, rule))
      sums[own + at.daysPastDue] = days;
  }
  if (book.summarised) return;
  for (const entry of entries) addToTrend(sums, book, owed, entry, asOf);
}

/** With its days so far, at least those that the customer takes of late: what is still open can only become later. */
function addToTrend(sums: Float64Array, book: Receivables, owed: Float64Array, entry: number, asOf: number): void {
  const own = book.customer[entry]! * width;
  if (sums[own + at.daysPastDue] === 0) return;
  const amount = overdueOf(book, entry, owed[entry]!, asOf);
  const [lastW, yearW] = [sums[own + at.lastW]!, sums[own + at.yearW]!];
  const taken = lastW > smallestPart * yearW ? sums[own + at.lastWd]! / lastW : sums[own + at.yearWd]! / yearW;
  sums[own + at.openW]! += amount;
  sums[own + at.openWd]! += amount * Math.max(asOf - book.dueDate[entry]!, taken);
}
