import type { OpenInvoices } from '../claims/openInvoices';
import type { Policy } from '../policy/policy';
import type { Duty } from './duties';
import type { InvoiceDates } from './invoiceDates';

/** A duty whose day has passed unmet, or that was met after it: the first reason why insurers refuse a claim. */
export interface MissedDuty {
  readonly duty: Extract<Duty, 'notice' | 'collection' | 'claim'>;
  readonly by: number;
  /** The day on which it was done, too late; null where none is recorded. */
  readonly done: number | null;
}

/** Whether the policy states a day by which anything must be done. */
export function hasDuties(policy: Policy): boolean {
  const { noticeAfter, noticeWithin, insolvencyNoticeWithin, collectionWithin, claimWithin, claimWithinOfInvoice } =
    policy;
  return [noticeAfter, noticeWithin, insolvencyNoticeWithin, collectionWithin, claimWithin, claimWithinOfInvoice].some(
    (term) => term !== null,
  );
}

/** Of an open invoice on a day, in the order of a case. On the last day a duty is still met in time. */
export function missedDuties(
  { noticeDate, collectionDate, claimDate }: OpenInvoices,
  dates: InvoiceDates,
  asOf: number,
): (at: number) => readonly MissedDuty[] {
  const columns = [
    ['notice', dates.noticeBy, noticeDate],
    ['collection', dates.collectionBy, collectionDate],
    ['claim', dates.claimBy, claimDate],
  ] as const;
  return (at) =>
    columns.flatMap(([duty, deadline, column]) => {
      const [by, day] = [deadline[at]!, column?.[at] ?? NaN];
      const done = day <= asOf ? day : null;
      return by < (done ?? asOf) ? [{ duty, by, done }] : [];
    });
}
