import type { Habits } from './habits';
import { disputedBalance, openBalance } from './openBalance';
import type { Receivables } from './receivables';
import { at, width } from './sums';

/** How invoices were paid: what was settled on a known day counts with its days late, what is past due with its days so far. */
export function addPayments(
  sums: Float64Array,
  book: Receivables,
  owed: Float64Array,
  asOf: number,
  { window, halfLife }: Habits,
): void {
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
    const age = Math.floor(sinceDue);
    if (age > window) continue;
    const weight = weightAt[age]!;
    const whole = weight * (settled + overdue);
    if (settled > 0) addPart(sums, own, weight * settled, age, settledLate);
    if (overdue > 0) addPart(sums, own, weight * overdue, age, sinceDue);
    sums[own + at.ww]! += whole * whole;
  }
}

function addPart(sums: Float64Array, own: number, w: number, age: number, days: number): void {
  const d = Math.max(earliest, days);
  const x = -Math.floor(age / daysInMonth);
  sums[own + at.w]! += w;
  sums[own + at.wd]! += w * d;
  sums[own + at.wx]! += w * x;
  sums[own + at.wxx]! += w * x * x;
  sums[own + at.wxd]! += w * x * d;
  if (d > 0) sums[own + at.wLate]! += w;
  if (d > 60) sums[own + at.wLate60]! += w;
}

/** Nobody is credited with paying more than 30 days early. */
const earliest = -30;
const daysInMonth = 365.25 / 12;
