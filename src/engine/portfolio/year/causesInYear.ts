import { coversCause, policyForCause } from '../../cover/policy/covers';
import type { Policy } from '../../cover/policy/policy';
import { insuredLosses, type InsuredLoss } from './insured';
import { refuseTwoCauses } from './notOnLattice';
import type { Entry } from './entry';
import type { AppliedPolicy } from './yearlyTerms';

/** A cause by which customers default in a year, how many of the defaults are by it, and how the policy reads then. */
interface CauseInYear {
  readonly insolvency: boolean;
  readonly share: number;
  readonly policy: Policy;
  readonly covered: boolean;
}

/** Insolvency and default where the policy pays them differently, else both as one. Rejected goods and political events are in nobody's PD: neither lost nor paid here. */
export function causesInYear(policy: Policy, insolvencyShare: number): readonly CauseInYear[] {
  const of = (cause: 'insolvency' | 'default', share: number): CauseInYear => ({
    insolvency: cause === 'insolvency',
    share,
    policy: policyForCause(policy, cause),
    covered: coversCause(policy, cause),
  });
  if (paysDefaultsAlike(policy)) return [of('insolvency', 1)];
  refuseTwoCauses(policy);
  return [of('insolvency', insolvencyShare), of('default', 1 - insolvencyShare)];
}

/** Whether it makes no difference to the policy by which of the two causes a customer defaults. */
export function paysDefaultsAlike(policy: Policy): boolean {
  const [one, other] = (['insolvency', 'default'] as const).map((cause) =>
    coversCause(policy, cause) ? policyForCause(policy, cause).insuredPercentage : 'not covered',
  );
  return one === other;
}

/** What each customer's default by a cause costs; nothing is claimed of one that is not covered. */
export function lossesBy(
  { policy, covered }: CauseInYear,
  entries: readonly Entry[],
  applied: AppliedPolicy,
  together: boolean,
): readonly InsuredLoss[] {
  const losses = insuredLosses(entries, policy, applied, together);
  if (covered) return losses;
  return losses.map((loss) => ({ ...loss, claimed: 0, kept: loss.debt * loss.lossGivenDefault }));
}

/** How many of a customer's defaults are by the cause: all or none where it is in default already and its cause is known. */
export function shareBy({ insolvency, share }: CauseInYear, { cause = null }: Entry, alone: boolean): number {
  if (alone || cause === null) return share;
  return (cause === 'insolvency') === insolvency ? 1 : 0;
}
