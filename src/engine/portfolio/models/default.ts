import type { Customer } from '../../ledger/customer';

/** A customer's default: what is owed then, and the share of it that does not come back. */
export interface Default {
  readonly customer: Customer;
  readonly exposure: number;
  readonly lossGivenDefault: number;
}
