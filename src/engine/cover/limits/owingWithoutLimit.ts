import type { Customer } from '../../ledger/customer';
import type { Policy } from '../policy/policy';
import { limitsOfCustomers } from './limitsOfCustomers';

/** Customers who owe and of whom no limit is on file: how many, how much, and whether the policy covers them all the same. */
export interface OwingWithoutLimit {
  readonly count: number;
  readonly owed: number;
  readonly covered: boolean;
}

export function owingWithoutLimit(
  entries: readonly { readonly customer: Customer; readonly exposure: number }[],
  policy: Policy,
): OwingWithoutLimit {
  const { of, withoutLimit } = limitsOfCustomers(
    entries.map(({ customer }) => customer),
    policy,
  );
  const owing = entries.flatMap(({ exposure }, at) =>
    withoutLimit[at] === 1 && exposure > 0 ? [{ exposure, limit: of[at]! }] : [],
  );
  return {
    count: owing.length,
    owed: owing.reduce((sum, { exposure }) => sum + exposure, 0),
    covered: owing.some(({ limit }) => limit > 0),
  };
}
