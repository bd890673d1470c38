import type { Habits } from './habits';
import { disputedBalance, openBalance } from './openBalance';
import type { Receivables } from './receivables';
import { at, width } from './sums';

/** How invoices were paid: what was settled on a known day counts with its days late, what is past due with its days so far. A summarised ageing says nothing of it. */
export function addPayments(
  sums: Float64Array,
  book: Receivables,
  owed: Float64Array,
  asOf: number,
  { window, halfLife }: Habits,
): void {
  if (book.summarised) return;
  const weightAt = Float64Array.from({ length: window + 1 }, (_, age) => 2 ** (-age / halfLife));
  for (let entry = 0; entry < book.count; entry++) {
    const own = book.customer[entry]! * width;
    const amount = book.amount[entry]!;
    if (own < 0 || book.invoiceDate[entry]! > asOf || amount <= 0) continue;
    const open = owed[entry]!;
    const sinceDue = Math.max(0, asOf - book.dueDate[entry]!);
    const settled = book.paidDate[entry]! <= asOf ? amount - openBalance(book, entry, asOf) : 0;
    const settledLate = book.paidDate[entry]! - book.dueDate[entry]!;
    const overdue = sinceDue > 0 ? Math.max(0, open - disputedBalance(book, entry, open)) : 0;
    if (settled > 0 && settledLate > sums[own + at.worstSettled]!) sums[own + at.worstSettled] = settledLate;
    if (settled > 0) addToTrend(sums, own, settled, settledLate, asOf - book.paidDate[entry]!);
    const age = Math.floor(sinceDue);
    if (age > window) continue;
    const weight = weightAt[age]!;
    const whole = weight * (settled + overdue);
    if (settled > 0) addPart(sums, own, weight * settled, settledLate);
    if (overdue > 0) addPart(sums, own, weight * overdue, sinceDue);
    sums[own + at.ww]! += whole * whole;
  }
}

function addPart(sums: Float64Array, own: number, w: number, days: number): void {
  const d = Math.max(earliest, days);
  sums[own + at.w]! += w;
  sums[own + at.wd]! += w * d;
  if (d > 0) sums[own + at.wLate]! += w;
  if (d > 60) sums[own + at.wLate60]! += w;
}

/** What was paid in the last quarter, and in the year before it. */
function addToTrend(sums: Float64Array, own: number, paid: number, days: number, ago: number): void {
  if (ago >= quarter + year) return;
  const [w, wd] = ago < quarter ? [at.lastW, at.lastWd] : [at.yearW, at.yearWd];
  sums[own + w]! += paid;
  sums[own + wd]! += paid * Math.max(earliest, days);
}

/** Nobody is credited with paying more than 30 days early. */
const earliest = -30;
const quarter = 90;
const year = 365;
