import { coversCause, policyForCause } from '../../cover/policy/covers';
import type { Policy } from '../../cover/policy/policy';
import { percentageFor, type OwnShares } from '../../cover/policy/policyOf';

/**
 * What is paid on average of one customer's default of which its insured percentage would pay 1, where so many defaults are insolvencies and the
 * policy pays these and others differently. Under a percentage of its own or for self-set limits the lesser of it and that of the cause holds.
 */
export function averageShare(policy: Policy, insolvencyShare: number, shares: OwnShares, customer: number): number {
  const whole = percentageFor(policy, shares, customer) ?? 1;
  const paid = (cause: 'insolvency' | 'default') =>
    coversCause(policy, cause) ? (percentageFor(policyForCause(policy, cause), shares, customer) ?? 1) / whole : 0;
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
  return percentage * averageShare(policy, insolvencyShare, shares, customer);
}
