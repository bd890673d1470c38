import type { Policy } from '../cover/policy';
import { daysOf } from '../ledger/calendar';
import type { Customer } from '../ledger/customer';
import type { AppliedPolicy } from './yearlyTerms';

/** What a customer's default costs: `kept` is never claimed, `claimed` goes to the yearly terms of the policy. */
export interface InsuredLoss {
  readonly kept: number;
  readonly claimed: number;
}

/**
 * The insured part of a loss is what the limit covers of the exposure, times the loss given default: recoveries are shared alike by the
 * insured and the uninsured part. A customer without a limit has the policy's; terms longer than the policy allows are not insured.
 */
export function insuredLoss(customer: Customer, exposure: number, lossGivenDefault: number, policy: Policy, applied: AppliedPolicy): InsuredLoss {
  const limit = tooLong(customer, policy) ? 0 : (customer.creditLimit ?? policy.creditLimit ?? Infinity);
  const claimed = applied.claimOf(Math.min(exposure, limit) * lossGivenDefault);
  return { kept: Math.max(0, exposure * lossGivenDefault - claimed), claimed };
}

function tooLong({ terms }: Customer, { maximumPaymentTerm }: Policy): boolean {
  return terms !== null && maximumPaymentTerm !== null && daysOf(terms) > daysOf(maximumPaymentTerm);
}
