import { limitsOfCustomers } from '../../cover/limits/limitsOfCustomers';
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
 * one that the policyholder sets itself, else no cover beside others who have a limit). What the limit covers of the exposure is insured, times the loss given default: recoveries are
 * shared alike by the insured and the uninsured part. Terms longer than the policy allows are not insured.
 */
export function insuredLosses(
  defaults: readonly Default[],
  policy: Policy,
  applied: AppliedPolicy,
): readonly InsuredLoss[] {
  const limits = limitsOfCustomers(
    defaults.map(({ customer }) => customer),
    policy,
  );
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

function tooLong({ terms }: Customer, { maximumPaymentTerm }: Policy): boolean {
  return terms !== null && maximumPaymentTerm !== null && daysOf(terms) > daysOf(maximumPaymentTerm);
}
