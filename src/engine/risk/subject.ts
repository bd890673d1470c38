import type { Account } from '../ledger/account';
import type { Customer } from '../ledger/customer';

/** A customer as the assessment sees him. `account` is undefined where there is no ledger at all, null where the ledger does not know him. */
export interface Subject {
  readonly customer: Customer;
  readonly account: Account | null | undefined;
  readonly asOf: number | null;
}

/** With the one-year probability behind his grade; null where he has none. */
export interface GradedSubject extends Subject {
  readonly graded: number | null;
}
