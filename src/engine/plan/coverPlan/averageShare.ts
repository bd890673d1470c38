import { coversCause, policyForCause } from '../../cover/policy/covers';
import type { Policy } from '../../cover/policy/policy';
import { ownShare, percentageFor, type OwnShares } from '../../cover/policy/policyOf';

/** What is paid on average of a default of which the insured percentage (`own`: the customer's, in place of the policy's) would pay 1, where so many defaults are insolvencies and the policy pays these and others differently. */
export function averageShare(policy: Policy, insolvencyShare: number, own: number | null = null): number {
  const paid = (cause: 'insolvency' | 'default') => {
    if (!coversCause(policy, cause)) return 0;
    const read = policyForCause(policy, cause);
    if (own !== null) return Math.min(own, read.ofCause ?? 1) / own;
    return (read.insuredPercentage ?? 1) / (policy.insuredPercentage ?? 1);
  };
  return insolvencyShare * paid('insolvency') + (1 - insolvencyShare) * paid('default');
}

/** What is paid on average of one customer's default: its insured percentage by cause, in the mean over both. */
export function averagePercentage(
  policy: Policy,
  insolvencyShare: number,
  shares: OwnShares,
  customer: number,
): number {
  const percentage = percentageFor(policy, shares, customer) ?? 0;
  return percentage * averageShare(policy, insolvencyShare, ownShare(shares, customer));
}
