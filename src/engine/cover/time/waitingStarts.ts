import { later } from '../../ledger/calendar';
import type { OpenInvoices } from '../claims/openInvoices';
import type { Policy } from '../policy/policy';

/** The due date of each open invoice that the policy counts from: a postponement counts only where it says so, and only within the maximum extension. */
export function dueDates(
  { dueDate, newDueDate }: OpenInvoices,
  { dueDateCounted, maximumExtension }: Policy,
): Float64Array {
  if (dueDateCounted !== 'new' || newDueDate === null) return dueDate;
  const latest = (due: number) => (maximumExtension === null ? Infinity : later(due, maximumExtension));
  return dueDate.map((due, at) => (newDueDate[at]! <= latest(due) ? newDueDate[at]! : due));
}

/** The day from which the waiting period of each open invoice runs; Infinity where what starts it has not been done by asOf. */
export function waitingStarts(open: OpenInvoices, policy: Policy, asOf: number): Float64Array {
  if (policy.waitingFrom === null || policy.waitingFrom === 'due date') return dueDates(open, policy);
  const done = { 'overdue notice': open.noticeDate, collection: open.collectionDate, claim: open.claimDate }[
    policy.waitingFrom
  ];
  return open.dueDate.map((_, at) => (done !== null && done[at]! <= asOf ? done[at]! : Infinity));
}
