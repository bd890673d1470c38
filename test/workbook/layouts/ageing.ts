import { cents, openOf, type LedgerInvoice } from './ledger';

/** What is open by days past due: not due, then up to each bound, then older. */
export function bucketsOf(
  invoices: readonly LedgerInvoice[],
  asOf: number,
  bounds: readonly number[],
): readonly number[] {
  const buckets = new Array<number>(bounds.length + 2).fill(0);
  for (const invoice of invoices) {
    const late = asOf - invoice.due;
    const at = late <= 0 ? 0 : 1 + bounds.filter((bound) => late > bound).length;
    buckets[at] = cents(buckets[at]! + openOf(invoice));
  }
  return buckets;
}
