import type { Account } from '../ledger/account';

/** So many days past due. A bucket ends on round days: one that ends on the very day need not hold anything so old. */
export function isLate({ daysPastDue, summarised }: Account, defaultAfter: number): boolean {
  return summarised ? daysPastDue > defaultAfter : daysPastDue >= defaultAfter;
}
