import { later } from '../../ledger/calendar';
import type { Period } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import type { OpenInvoices } from '../claims/openInvoices';
import type { Policy } from '../policy/policy';
import { causesOfLoss } from '../policy/causesOfLoss';
import { coversCause } from '../policy/covers';
import { waitingStarts } from './waitingStarts';

/**
 * The day on which each open invoice is fixed as a loss: that on which rejected goods were sold again, else that of the
 * customer's insolvency, else the end of the waiting period. NaN where none is known, Infinity where the waiting period
 * has not begun, or where the policy does not cover a mere default: then no wait makes a loss of it.
 */
export function datesOfLoss(
  open: OpenInvoices,
  policy: Policy,
  insolvent: Float64Array | null,
  asOf: number,
): Float64Array {
  const { customer, dueDate, resaleDate } = open;
  const dates =
    policy.waitingPeriod === null
      ? new Float64Array(dueDate.length).fill(NaN)
      : periodAfter(waitingStarts(open, policy, asOf), policy.waitingPeriod);
  if (!coversCause(policy, 'default')) withoutDefault(dates, open);
  if (insolvent !== null)
    for (let at = 0; at < dates.length; at++)
      if (insolvent[customer[at]!]! < Infinity) dates[at] = insolvent[customer[at]!]!;
  if (resaleDate !== null)
    for (let at = 0; at < dates.length; at++) if (resaleDate[at]! <= asOf) dates[at] = resaleDate[at]!;
  return dates;
}

/** An invoice that is late and no more is no loss under this policy. One of which the book says that it is a loss by default is one since its due date, though not covered. */
function withoutDefault(dates: Float64Array, { cause, dueDate }: OpenInvoices): void {
  for (let at = 0; at < dates.length; at++) {
    const stated = causesOfLoss[(cause?.[at] ?? 0) - 1]?.cause ?? null;
    if (stated === null || stated === 'insolvency') dates[at] = Infinity;
    else if (stated === 'default') dates[at] = dueDate[at]!;
  }
}

/**
 * The first day of insolvency of each customer that has happened by asOf, Infinity where none has; null where nobody is
 * insolvent. It reaches all invoices of the customer, on whichever row it stands; a bare yes counts on asOf.
 */
export function insolvencies(
  { count, customers, customer, insolvent }: Receivables,
  asOf: number,
): Float64Array | null {
  let days: Float64Array | null = null;
  if (insolvent === undefined) return days;
  for (let row = 0; row < count; row++) {
    const stated = insolvent[row]!;
    if (stated !== stated) continue;
    const day = stated === Infinity ? asOf : stated;
    if (day > asOf || customer[row]! < 0) continue;
    days ??= new Float64Array(customers.length).fill(Infinity);
    days[customer[row]!] = Math.min(days[customer[row]!]!, day);
  }
  return days;
}

/** Every day a period later. */
export function periodAfter(days: Float64Array, period: Period): Float64Array {
  const end = endOf(period);
  const after = new Float64Array(days.length);
  for (let at = 0; at < after.length; at++) after[at] = end(days[at]!);
  return after;
}

/** The day on which a period from a day ends. Many invoices share a day: for months each is looked up in the calendar once. */
export function endOf(period: Period): (day: number) => number {
  if (period.unit === 'days') return (day) => day + period.count;
  const known = new Map<number, number>();
  return (day) => (Number.isFinite(day) ? (known.get(day) ?? known.set(day, later(day, period)).get(day)!) : day);
}
