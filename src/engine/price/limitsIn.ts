import type { Policy } from '../cover/policy/policy';
import type { Customer } from '../ledger/customer';

/** The limits that are held for customers: their own, else the policy's one for all; those without, and refused ones, are left out. */
export function limitsIn(customers: readonly Customer[], policy: Policy): readonly number[] {
  return customers.map(({ creditLimit }) => creditLimit ?? policy.creditLimit ?? 0).filter((limit) => limit > 0);
}
