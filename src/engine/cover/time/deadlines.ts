import type { Problem } from '../../problem';
import type { Receivables } from '../../ledger/receivables';
import { disputed } from '../claims/exclusions/disputed';
import { exclusions } from '../claims/exclusions/exclusions';
import type { InvoiceExclusion } from '../claims/exclusions/exclusion';
import { bookOn } from '../claims/bookOn';
import type { OpenInvoices } from '../claims/openInvoices';
import type { Policy } from '../policy/policy';
import type { Register } from '../limits/register';
import { invoiceDates, type InvoiceDates } from './invoiceDates';
import { missedDuties, type MissedDuty } from './missedDuties';
import { nextDuty, type NextDuty } from './nextDuty';
import { stopsIn, toleratedDisputes } from './stopsIn';

/** The duties of each open invoice on a day. */
export interface Deadlines {
  readonly open: OpenInvoices;
  readonly dates: InvoiceDates;
  /** Of each customer, from when new deliveries are uninsured; Infinity where never. */
  readonly stop: Float64Array;
  readonly next: readonly NextDuty[];
  readonly excluded: readonly (InvoiceExclusion | null)[];
  readonly disputedWhole: Uint8Array;
  /** Disputed so little, against the limit, that the policy asks for nothing. */
  readonly tolerated: Uint8Array;
  /** What was missed, or done too late, of each open invoice. */
  missed(at: number): readonly MissedDuty[];
  readonly problems: ReadonlyMap<number, Problem>;
}

/** What must be done next about each open invoice, by the days of the policy and by what the book says has been done. */
export function deadlines(receivables: Receivables, policy: Policy, register: Register, asOf: number): Deadlines {
  const { book, limits, insolvent, problems } = bookOn(receivables, policy, register, asOf);
  const { open } = book;
  const dates = invoiceDates(open, policy, book.dateOfLoss, insolvent, asOf);
  const excluded = new Array<InvoiceExclusion | null>(open.count).fill(null);
  for (const exclusion of exclusions)
    if (exclusion !== disputed) exclusion.among(book, (at) => (excluded[at] ??= exclusion));
  const disputedWhole = new Uint8Array(open.count);
  disputed.among(book, (at) => (disputedWhole[at] = 1));
  const tolerated = toleratedDisputes(open, limits.of, policy.disputeTolerance);
  const stop = stopsIn(book);
  const next = excluded.map((reason, at) =>
    reason !== null || open.unpaid[at]! <= 0
      ? { duty: null, date: NaN }
      : nextDuty({ open, dates, stop, tolerated: tolerated[at] === 1 && disputedWhole[at] === 1, asOf }, at),
  );
  const missed = missedDuties(open, dates, asOf);
  return { open, dates, stop, next, excluded, disputedWhole, tolerated, missed, problems };
}
