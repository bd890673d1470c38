import { unknownCustomer, type Customer } from '../../../src/engine/ledger';

/** A customer of whom nothing is known but what is given. */
export function customerOf(known: Partial<Customer> = {}): Customer {
  return { id: 'A', ...unknownCustomer, ...known };
}
