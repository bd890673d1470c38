import type { Policy } from '../../cover/policy/policy';
import type { ModelName } from '../models/models';
import type { Risk } from '../models/risk';
import { afterRecoveries } from './afterRecoveries';
import { withFactors, type Entry } from './entry';
import { insuredLosses, type InsuredLoss } from './insured';
import type { PortfolioSettings } from './portfolioSettings';
import { appliedPolicy } from './yearlyTerms';

/** A book under a policy: each customer's loss, and what the policyholder has of the year's indemnity once recoveries are shared. */
export interface InsuredYear {
  /** First axis: what stays lost when claims are paid in full. Second axis: what is claimed, of the debt. */
  readonly risks: readonly Risk[];
  /** Of each claim paid in full, what the policyholder has in the end. */
  readonly net: readonly number[];
  /** Whether the year as a whole changes anything. */
  readonly yearly: boolean;
  /** The same of a year's claims: after the yearly terms, and if there were none. */
  netOf(claims: number): number;
  inFull(claims: number): number;
  /** Where one customer alone fails in the year. */
  netAlone(at: number): number;
}

/**
 * What yearly terms leave of the claims is shared among them in proportion, and what comes back of it as the policy says. Exact for one customer
 * alone and where all lose the same share of a debt; where they differ, the claims of a year lose what claims lose on average.
 */
export function insuredYear(
  entries: readonly Entry[],
  policy: Policy,
  model: ModelName,
  settings: PortfolioSettings,
): InsuredYear {
  const applied = appliedPolicy(policy);
  const losses = insuredLosses(entries, policy, applied);
  const risks = withFactors(entries, model, settings, (_, at) => ({
    first: losses[at]!.kept,
    second: losses[at]!.claimed,
  }));
  const shareAt = shareOf(entries, losses, policy);
  const whole = shareAt(1);
  const netOf = afterRecoveries(policy.recoveriesAfterLoss);
  return {
    risks,
    net: losses.map(({ debt, lossGivenDefault, kept }) => debt * lossGivenDefault - kept),
    yearly: applied.yearly,
    netOf: (claims) => (claims > 0 ? claims * shareAt(applied.paidOf(claims) / claims) : 0),
    inFull: (claims) => claims * whole,
    netAlone: (at) => netOf(applied.paidOf(losses[at]!.claimed), losses[at]!),
  };
}

/** What the policyholder has in the end of 1 claimed where so much of every claim is paid; only where the insurer comes first does it not rise in a straight line. */
function shareOf(
  entries: readonly Entry[],
  losses: readonly InsuredLoss[],
  { recoveriesAfterLoss }: Policy,
): (paid: number) => number {
  const net = afterRecoveries(recoveriesAfterLoss);
  const claims = losses.reduce((sum, { claimed }, at) => sum + entries[at]!.probability * claimed, 0);
  const sharedAt = (paid: number) =>
    claims > 0
      ? losses.reduce((sum, loss, at) => sum + entries[at]!.probability * net(paid * loss.claimed, loss), 0) / claims
      : paid;
  if (recoveriesAfterLoss === 'insurer first') return sharedAt;
  const whole = sharedAt(1);
  return (paid) => paid * whole;
}
