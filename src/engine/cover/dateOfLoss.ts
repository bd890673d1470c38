import { later } from '../ledger/calendar';
import type { Period } from '../ledger/customer';
import type { Receivables } from '../ledger/receivables';

/**
 * The day on which each invoice is fixed as a loss: that of the customer's insolvency (if it has happened by asOf), else
 * due date + waiting period. NaN where neither is known. A customer's insolvency reaches all its invoices, on whichever row it stands.
 */
export function datesOfLoss(receivables: Receivables, waiting: Period | null, asOf: number): Float64Array {
  const { count, customer, dueDate } = receivables;
  const dates = new Float64Array(count);
  const days = waiting?.unit === 'days' ? waiting.count : NaN;
  if (waiting?.unit === 'months') dates.set(addMonths(dueDate, waiting));
  else for (let row = 0; row < count; row++) dates[row] = dueDate[row]! + days;
  const insolvency = insolvencies(receivables, asOf);
  if (insolvency !== null) for (let row = 0; row < count; row++) if (customer[row]! >= 0 && insolvency[customer[row]!]! <= asOf) dates[row] = insolvency[customer[row]!]!;
  return dates;
}

/** The first day of insolvency of each customer that has happened by asOf; a bare yes counts on asOf. Null where nobody is insolvent. */
function insolvencies({ count, customers, customer, insolvent }: Receivables, asOf: number): Float64Array | null {
  let days: Float64Array | null = null;
  for (let row = 0; row < count; row++) {
    const day = insolvent[row]! === Infinity ? asOf : insolvent[row]!;
    if (!(day <= asOf) || customer[row]! < 0) continue;
    days ??= new Float64Array(customers.length).fill(Infinity);
    days[customer[row]!] = Math.min(days[customer[row]!]!, day);
  }
  return days;
}

/** Many invoices share a day: each day is looked up in the calendar once. */
export function addMonths(days: Float64Array, period: Period): Float64Array {
  const known = new Map<number, number>();
  return days.map((day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const shifted = Number.isNaN(day) ? NaN : later(day, period);
    known.set(day, shifted);
    return shifted;
  });
}
