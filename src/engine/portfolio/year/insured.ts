import { limitsOfCustomers } from '../../cover/limits/limitsOfCustomers';
import type { Limits } from '../../cover/limits/limits';
import type { Policy } from '../../cover/policy/policy';
import { limitsOfLoss, policyFor } from '../../cover/policy/policyOf';
import { checkShares } from '../../cover/settlement/checkShares';
import { daysOf } from '../../ledger/calendar';
import type { Customer } from '../../ledger/customer';
import type { Default } from '../models/default';
import { afterRecoveries } from './afterRecoveries';
import { lateBeforeItBegan } from './lateBeforeItBegan';
import { refuseSharedLimit, refuseTwoShares } from './notOnLattice';
import type { AppliedPolicy } from './yearlyTerms';

/** What a customer's default costs under a policy. */
export interface InsuredLoss {
  readonly debt: number;
  readonly lossGivenDefault: number;
  readonly limit: number;
  /** What goes to the yearly terms of the policy, of the whole debt: the insurer pays before anything comes back. */
  readonly claimed: number;
  /** What stays lost when the claim is paid in full: recoveries have come in and are shared. */
  readonly kept: number;
}

/**
 * Each customer's debt under its own limit and percentage, found as INDEMNITY finds them (own limit and top-up, the parent's, the policy's, else
 * one that the policyholder sets itself, else no cover beside others who have a limit). The policy sees the debt; the loss given default comes after it. Terms longer than the policy allows are
 * not insured.
 */
export function insuredLosses(
  defaults: readonly Default[],
  policy: Policy,
  applied: AppliedPolicy,
  together = true,
): readonly InsuredLoss[] {
  const limits = limitsOfCustomers(
    defaults.map(({ customer }) => customer),
    policy,
  );
  if (!together) refuseSharedLimit(defaults, limits);
  const own = ownLimits(defaults, limits);
  checkShares(policy, limits.shares);
  refuseTwoShares(policy, limits);
  const caps = limitsOfLoss(policy, own);
  const net = afterRecoveries(policy.recoveriesAfterLoss);
  return defaults.map((one, at) => {
    const { customer, exposure: debt, lossGivenDefault } = one;
    const limit = own[at]!;
    const cap = tooLong(customer, policy) || lateBeforeItBegan(one, policy) ? 0 : caps[at]!;
    const claimed = applied.claimOf(Math.min(insurableOf(one), cap), policyFor(policy, limit, limits, at));
    const lost = { debt, lossGivenDefault, limit };
    return { ...lost, claimed, kept: Math.max(0, debt * lossGivenDefault - net(claimed, lost)) };
  });
}

/** What the invoices exclude stays excluded: of a debt larger than that of the day in the same share. Where nothing is owed on the day nothing is known of it. */
function insurableOf({ exposure, insurable, onTheDay }: Default): number {
  if (insurable === null || insurable === undefined || (insurable === 0 && onTheDay === 0)) return exposure;
  const grown = onTheDay ? (exposure * insurable) / onTheDay : 0;
  return Math.min(exposure, Math.max(insurable, grown));
}

/** Who shares a limit and fails together has a part of it in proportion to what it owes and may be insured. */
function ownLimits(defaults: readonly Default[], { of, sharedBy }: Limits): Float64Array {
  if (sharedBy === null) return of;
  const owed = new Map<number, number>();
  const own = defaults.map(insurableOf);
  sharedBy.forEach((group, at) => owed.set(group, (owed.get(group) ?? 0) + own[at]!));
  return of.map((limit, at) => {
    const all = owed.get(sharedBy[at]!)!;
    return limit > 0 && limit < all ? (limit * own[at]!) / all : limit;
  });
}

function tooLong({ terms }: Customer, { maximumPaymentTerm }: Policy): boolean {
  return terms !== null && maximumPaymentTerm !== null && daysOf(terms) > daysOf(maximumPaymentTerm);
}
