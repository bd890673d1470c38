import { coversCause, policyForCause } from '../../cover/policy/covers';
import type { Policy } from '../../cover/policy/policy';

/** What is paid on average of a default of which the insured percentage would pay 1, where so many defaults are insolvencies and the policy pays these and others differently. */
export function averageShare(policy: Policy, insolvencyShare: number): number {
  const paid = (cause: 'insolvency' | 'default') =>
    coversCause(policy, cause)
      ? (policyForCause(policy, cause).insuredPercentage ?? 1) / (policy.insuredPercentage ?? 1)
      : 0;
  return insolvencyShare * paid('insolvency') + (1 - insolvencyShare) * paid('default');
}
