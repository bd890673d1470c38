import type { Limits } from '../limits/limits';
import type { Losses } from '../claims/losses';
import { causesOfLoss } from './causesOfLoss';
import { policyForCause } from './covers';
import type { Policy } from './policy';

/** The policy as it reads for each loss: with the customer's own limit, and the percentage of its cause and for limits that the policyholder set itself. */
export function policyOf(
  policy: Policy,
  { of, selfSet }: Limits,
  { customer, cause }: Losses,
): (loss: number) => Policy {
  if (
    cause === null &&
    policy.limitStage !== 'payment' &&
    (policy.insuredPercentageSelf === null || !selfSet.includes(1))
  )
    return () => policy;
  const byCause = causesOfLoss.map((one) => policyForCause(policy, one.cause));
  return (loss) =>
    policyFor(cause === null ? policy : byCause[cause[loss]!]!, of[customer[loss]!]!, selfSet[customer[loss]!] === 1);
}

/** The policy as it reads for one customer. */
export function policyFor(policy: Policy, limit: number, selfSet: boolean): Policy {
  return {
    ...policy,
    creditLimit: limit,
    insuredPercentage: selfSet ? (policy.insuredPercentageSelf ?? policy.insuredPercentage) : policy.insuredPercentage,
  };
}

/** Where the limit caps the payment, the loss goes on whole. */
export function limitsOfLoss({ limitStage }: Policy, limits: Float64Array): Float64Array {
  return limitStage === 'payment' ? limits.map((limit) => (limit === 0 ? 0 : Infinity)) : limits;
}
