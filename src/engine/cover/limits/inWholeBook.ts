import type { Customer } from '../../ledger/customer';
import type { Policy } from '../policy/policy';
import { groupsIn } from './groups';
import type { Register } from './register';
import { someHaveLimits, withoutLimitBy } from './withoutLimit';

/** The policy with its word on customers without a limit, found in the whole book: asked of a part of the customers it stays the same. */
export function inWholeBook(policy: Policy, register: Register | readonly Customer[]): Policy {
  const some = someHaveLimits(new Float64Array(), groupsIn(register), register);
  return { ...policy, withoutLimit: withoutLimitBy(policy, some) };
}
