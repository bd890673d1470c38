import { disputedBalance } from '../../ledger/openBalance';
import { periodAfter } from './dateOfLoss';
import { byThemselves } from '../claims/exclusions/byThemselves';
import { disputed } from '../claims/exclusions/disputed';
import type { Book } from '../claims/exclusions/exclusion';
import type { OpenInvoices } from '../claims/openInvoices';
import type { Policy } from '../policy/policy';
import { dueDates } from './waitingStarts';
import { stopDates } from './stopDates';

export function hasStop({ stopAfter, maximumExtension }: Policy): boolean {
  return stopAfter !== null || maximumExtension !== null;
}

/** The day from which new deliveries to each customer are uninsured, Infinity where none. Invoices that are not insured themselves stop nothing, nor do disputes that the policy tolerates. */
export function stopsIn(book: Book): Float64Array {
  const { open, policy, limits } = book;
  const ignored = new Uint8Array(open.count);
  for (const exclusion of byThemselves) exclusion.among(book, (at) => (ignored[at] = 1));
  const tolerated = toleratedDisputes(open, limits, policy.disputeTolerance);
  disputed.among(book, (at) => (ignored[at] ||= tolerated[at]!));
  return stopDates(open, stopDays(open, policy), (at) => ignored[at] === 0, policy.stopMateriality);
}

/** When each open invoice by itself stops deliveries: some time after its due date, else at the end of the extension; NaN where the policy states neither. */
export function stopDays(open: OpenInvoices, policy: Policy): Float64Array {
  if (policy.stopAfter !== null) return periodAfter(dueDates(open, policy), policy.stopAfter);
  return extensionEnds(open, policy);
}

export function extensionEnds(open: OpenInvoices, policy: Policy): Float64Array {
  if (policy.maximumExtension === null) return new Float64Array(open.count).fill(NaN);
  return periodAfter(
    policy.extensionFrom === 'invoice date' ? open.invoiceDate : dueDates(open, policy),
    policy.maximumExtension,
  );
}

/** 1 for disputed invoices of customers whose disputed items together stay below the tolerated share of their limit. */
export function toleratedDisputes(open: OpenInvoices, limits: Float64Array, tolerance: number | null): Uint8Array {
  const tolerated = new Uint8Array(open.count);
  if (tolerance === null) return tolerated;
  const contested = new Float64Array(open.customers.length);
  open.unpaid.forEach((unpaid, at) => (contested[open.customer[at]!]! += disputedBalance(open, at, unpaid)));
  return tolerated.map((_, at) =>
    open.disputed[at]! > 0 &&
    contested[open.customer[at]!]! < tolerance * limits[open.customer[at]!]! &&
    limits[open.customer[at]!]! < Infinity
      ? 1
      : 0,
  );
}
