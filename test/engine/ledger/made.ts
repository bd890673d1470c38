import type { Customer } from '../../../src/engine/ledger';

/** A customer of whom nothing is known but what is given. */
export function customerOf(known: Partial<Customer> = {}): Customer {
  return {
    id: 'A',
    name: null,
    country: null,
    sector: null,
    since: null,
    grade: null,
    creditLimit: null,
    annualSales: null,
    terms: null,
    pastDefaults: null,
    ...known,
  };
}
