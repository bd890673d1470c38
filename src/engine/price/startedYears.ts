import type { Policy } from '../cover/policy/policy';
import { later } from '../ledger/calendar';

/** How many policy years have begun by the last day of the policy; one where its dates are not given. */
export function startedYearsOf({ policyStart, policyEnd }: Policy): number {
  if (policyStart === null || policyEnd === null || policyEnd < policyStart) return 1;
  let years = 1;
  while (later(policyStart, { count: 12 * years, unit: 'months' }) <= policyEnd) years++;
  return years;
}
