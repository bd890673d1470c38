import type { Customer } from '../../ledger/customer';
import type { Policy } from '../policy/policy';
import { limitsFor, type Limits } from './limits';

/** The limit of each customer of a book in turn, as INDEMNITY finds them; where one cannot be known, why. */
export function limitsOfCustomers(customers: readonly Customer[], policy: Policy): Limits {
  const limits = limitsFor(
    {
      customers: customers.map(({ id }) => id),
      customer: Int32Array.from(customers.keys()),
      creditLimit: new Float64Array(),
    },
    customers,
    policy,
  );
  for (const problem of limits.problems.values()) throw problem;
  return limits;
}
