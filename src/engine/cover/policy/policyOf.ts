import type { Limits } from '../limits/limits';
import type { Losses } from '../claims/losses';
import { causesOfLoss } from './causesOfLoss';
import { policyForCause, type ReadForCause } from './covers';
import type { Policy } from './policy';

/** The policy as it reads for each loss: with the customer's own limit and percentage, and the percentage of its cause and for limits that the policyholder set itself. */
export function policyOf(policy: Policy, limits: Limits, { customer, cause }: Losses): (loss: number) => Policy {
  const { of, selfSet, shares } = limits;
  if (
    cause === null &&
    policy.limitStage !== 'payment' &&
    shares === null &&
    (policy.insuredPercentageSelf === null || !selfSet.includes(1))
  )
    return () => policy;
  const byCause = causesOfLoss.map((one) => policyForCause(policy, one.cause));
  return (loss) => {
    const whose = customer[loss]!;
    return policyFor(cause === null ? policy : byCause[cause[loss]!]!, of[whose]!, limits, whose);
  };
}

/** What `limits` say of percentages: who set its limit itself, and whose percentage is its own. */
export type OwnShares = Pick<Limits, 'selfSet' | 'shares'>;

/** The policy as it reads for one customer. */
export function policyFor(policy: ReadForCause, limit: number, shares: OwnShares, customer: number): Policy {
  return { ...policy, creditLimit: limit, insuredPercentage: percentageFor(policy, shares, customer) };
}

/** The insured percentage of one customer: its own, but never more than that of a cause of loss; else that for self-set limits where its limit is one; else the policy's. */
export function percentageFor(policy: ReadForCause, { selfSet, shares }: OwnShares, customer: number): number | null {
  const own = ownShare({ shares }, customer);
  if (own !== null) return Math.min(own, policy.ofCause ?? 1);
  return selfSet[customer] === 1
    ? (policy.insuredPercentageSelf ?? policy.insuredPercentage)
    : policy.insuredPercentage;
}

/** Null where it is the policy's. */
export function ownShare({ shares }: Pick<Limits, 'shares'>, customer: number): number | null {
  const own = shares?.[customer] ?? NaN;
  return Number.isNaN(own) ? null : own;
}

/** Where the limit caps the payment, the loss goes on whole. */
export function limitsOfLoss({ limitStage }: Policy, limits: Float64Array): Float64Array {
  return limitStage === 'payment' ? limits.map((limit) => (limit === 0 ? 0 : Infinity)) : limits;
}
