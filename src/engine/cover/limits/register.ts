import type { Customer } from '../../ledger/customer';
import { Problem } from '../../problem';

/** Customers as listed; a row that cannot be read is its reason, a blank one null. */
export type Register = readonly (Customer | Problem | null)[];

export function isCustomer(entry: Register[number]): entry is Customer {
  return entry !== null && !(entry instanceof Problem);
}

/** Who stands in a row; null where nobody does, or he cannot be read. */
export function customerIn(register: Register, row: number): Customer | null {
  const entry = register[row] ?? null;
  return isCustomer(entry) ? entry : null;
}
