import type { Customer } from '../../ledger/customer';
import type { Policy } from '../policy/policy';
import { limitsOfCustomers } from './limitsOfCustomers';

/** Customers who owe and whom the policy does not insure for what they are: how many, how much, and of which kinds, as bits. */
interface OwingNotInsured {
  readonly count: number;
  readonly owed: number;
  readonly kinds: number;
}

export function owingNotInsured(
  entries: readonly { readonly customer: Customer; readonly exposure: number }[],
  policy: Policy,
): OwingNotInsured {
  const { buyers } = limitsOfCustomers(
    entries.map(({ customer }) => customer),
    policy,
  );
  const owing = entries.flatMap(({ exposure }, at) =>
    buyers !== null && buyers[at] !== 0 && exposure > 0 ? [{ exposure, kinds: buyers[at]! }] : [],
  );
  return {
    count: owing.length,
    owed: owing.reduce((sum, { exposure }) => sum + exposure, 0),
    kinds: owing.reduce((all, { kinds }) => all | kinds, 0),
  };
}
