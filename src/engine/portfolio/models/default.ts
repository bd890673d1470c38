import type { Cause } from '../../risk/lossGivenDefault';
import type { Customer } from '../../ledger/customer';

/** A customer's default: what is owed then, and the share of it that does not come back. */
export interface Default {
  readonly customer: Customer;
  readonly exposure: number;
  /** What of it a policy may insure, where its invoices exclude a part (tax, disputes, deliveries after the stop); null: all. As of the day where that is told, else of the exposure. */
  readonly insurable?: number | null;
  readonly onTheDay?: number | null;
  readonly lossGivenDefault: number;
  /** What a ledger shows of the customer on its day: how long it is past due, and by what it is in default already. */
  readonly seenOn?: number | null;
  readonly daysPastDue?: number | null;
  readonly cause?: Cause;
}
