import type { Customer } from '../../ledger/customer';
import type { Problem } from '../../problem';

/** Customers as listed; a row that cannot be read is its reason, a blank one null. */
export type Register = readonly (Customer | Problem | null)[];
