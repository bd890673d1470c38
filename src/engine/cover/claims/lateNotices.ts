import type { OpenInvoices } from './openInvoices';
import type { Policy } from '../policy/policy';
import { invoiceDates } from '../time/invoiceDates';
import { missedDuties } from '../time/missedDuties';

/** 1 for open invoices of which the overdue notice was due and not made in time; null where the policy draws no consequence. */
export function lateNotices(
  open: OpenInvoices,
  policy: Policy,
  dateOfLoss: Float64Array,
  insolvent: Float64Array | null,
  asOf: number,
): Uint8Array | null {
  if (policy.lateNotice === null) return null;
  const missed = missedDuties(open, invoiceDates(open, policy, dateOfLoss, insolvent, asOf), asOf);
  return Uint8Array.from(open.row, (_, at) => (missed(at).some(({ duty }) => duty === 'notice') ? 1 : 0));
}
