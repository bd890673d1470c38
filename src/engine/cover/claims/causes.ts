import { causesOfLoss, type CauseOfLoss } from '../policy/causesOfLoss';
import { distinguishes } from '../policy/covers';
import type { Policy } from '../policy/policy';
import type { OpenInvoices } from './openInvoices';

/**
 * The cause by which each open invoice is lost, or would be, as the index of its cause; null where the policy pays for all alike. As stated in
 * the book, else rejection where the goods have been sold again, else insolvency where the customer is insolvent, else default.
 */
export function causesOf(
  { count, customer, cause, resaleDate }: OpenInvoices,
  policy: Policy,
  insolvent: Float64Array | null,
  asOf: number,
): Uint8Array | null {
  if (!distinguishes(policy)) return null;
  return Uint8Array.from({ length: count }, (_, at) => {
    const stated = cause?.[at] ?? 0;
    if (stated > 0) return stated - 1;
    if ((resaleDate?.[at] ?? Infinity) <= asOf) return places.rejection;
    return insolvent !== null && insolvent[customer[at]!]! < Infinity ? places.insolvency : places.default;
  });
}

const places = Object.fromEntries(causesOfLoss.map(({ cause }, at) => [cause, at])) as Readonly<
  Record<CauseOfLoss, number>
>;
