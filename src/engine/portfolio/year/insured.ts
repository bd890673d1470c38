import { limitsFor, type Limits } from '../../cover/limits/limits';
import type { Policy } from '../../cover/policy/policy';
import { limitsOfLoss, policyFor } from '../../cover/policy/policyOf';
import { daysOf } from '../../ledger/calendar';
import type { Customer } from '../../ledger/customer';
import type { Default } from '../models/default';
import { refuseSharedLimit, refuseTwoShares } from './notOnLattice';
import type { AppliedPolicy } from './yearlyTerms';

/** What a customer's default costs: `kept` is never claimed, `claimed` goes to the yearly terms of the policy. */
interface InsuredLoss {
  readonly kept: number;
  readonly claimed: number;
}

/**
 * Each customer's loss under its own limit and percentage, found as INDEMNITY finds them (own limit and top-up, the parent's, the policy's, else
 * one that the policyholder sets itself). What the limit covers of the exposure is insured, times the loss given default: recoveries are
 * shared alike by the insured and the uninsured part. Terms longer than the policy allows are not insured.
 */
export function insuredLosses(
  defaults: readonly Default[],
  policy: Policy,
  applied: AppliedPolicy,
): readonly InsuredLoss[] {
  const limits = limitsOf(defaults, policy);
  refuseSharedLimit(defaults, limits);
  if (policy.insuredPercentageSelf !== policy.insuredPercentage) refuseTwoShares(policy, limits);
  const caps = limitsOfLoss(policy, limits.of);
  return defaults.map(({ customer, exposure, lossGivenDefault }, at) => {
    const cap = tooLong(customer, policy) ? 0 : caps[at]!;
    const claimed = applied.claimOf(
      Math.min(exposure, cap) * lossGivenDefault,
      policyFor(policy, limits.of[at]!, limits.selfSet[at] === 1),
    );
    return { kept: Math.max(0, exposure * lossGivenDefault - claimed), claimed };
  });
}

/** Of each customer in turn; where one cannot be known, why. */
function limitsOf(defaults: readonly Default[], policy: Policy): Limits {
  const customers = defaults.map(({ customer }) => customer.id);
  const limits = limitsFor(
    { customers, customer: Int32Array.from(customers.keys()), creditLimit: new Float64Array() },
    defaults.map(({ customer }) => customer),
    policy,
  );
  for (const problem of limits.problems.values()) throw problem;
  return limits;
}

function tooLong({ terms }: Customer, { maximumPaymentTerm }: Policy): boolean {
  return terms !== null && maximumPaymentTerm !== null && daysOf(terms) > daysOf(maximumPaymentTerm);
}
