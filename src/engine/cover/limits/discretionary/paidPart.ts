import type { Receivables } from '../../../ledger/receivables';

/** What was paid of an invoice on its paid date: the stated part, else the whole. */
export function paidPart({ amount, paid }: Receivables, entry: number): number {
  return Number.isNaN(paid[entry]!) ? amount[entry]! : paid[entry]!;
}
