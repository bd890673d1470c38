import { daysOf } from '../../ledger/calendar';
import type { Customer } from '../../ledger/customer';
import type { Policy } from '../policy/policy';

/** By the terms that a customer has, where no invoice shows what was granted. */
export function tooLong({ terms }: Customer, { maximumPaymentTerm }: Policy): boolean {
  return terms !== null && maximumPaymentTerm !== null && daysOf(terms) > daysOf(maximumPaymentTerm);
}
