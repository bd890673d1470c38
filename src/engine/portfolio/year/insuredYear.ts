import type { Policy } from '../../cover/policy/policy';
import type { ModelName } from '../models/models';
import type { Risk } from '../models/risk';
import { afterRecoveries } from './afterRecoveries';
import { withFactors, type Entry } from './entry';
import { insuredLosses, type InsuredLoss } from './insured';
import { namesIn, worstProbability, type Name } from './names';
import type { PortfolioSettings } from './portfolioSettings';
import { appliedPolicy } from './yearlyTerms';

/** A book under a policy: each name's loss, and what the policyholder has of the year's indemnity once recoveries are shared. */
export interface InsuredYear {
  /** First axis: what stays lost when claims are paid in full. Second axis: what is claimed, of the debt. */
  readonly risks: readonly Risk[];
  /** What stays lost of each customer, of whom several may be one name. */
  readonly kept: readonly number[];
  /** Of each claim paid in full, what the policyholder has in the end. */
  readonly net: readonly number[];
  /** Whether the year as a whole changes anything. */
  readonly yearly: boolean;
  /** The same of a year's claims: after the yearly terms, and if there were none. */
  netOf(claims: number): number;
  inFull(claims: number): number;
  /** Where one name alone fails in the year. */
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
  const losses = insuredLosses(entries, policy, applied, settings.groups === 'together');
  const names = namesIn(entries, settings);
  const risks = withFactors(entries, model, settings, (_, at) => ({
    first: losses[at]!.kept,
    second: losses[at]!.claimed,
  }));
  const shareAt = shareOf(probabilitiesOf(entries, names), losses, policy);
  const whole = shareAt(1);
  const netOf = afterRecoveries(policy.recoveriesAfterLoss);
  return {
    risks,
    kept: losses.map(({ kept }) => kept),
    net: names.map((name) =>
      name.reduce((sum, at) => sum + losses[at]!.debt * losses[at]!.lossGivenDefault - losses[at]!.kept, 0),
    ),
    yearly: applied.yearly,
    netOf: (claims) => (claims > 0 ? claims * shareAt(applied.paidOf(claims) / claims) : 0),
    inFull: (claims) => claims * whole,
    netAlone: (at) => {
      const own = names[at]!.map((member) => losses[member]!);
      const claims = own.reduce((sum, { claimed }) => sum + claimed, 0);
      const part = claims > 0 ? applied.paidOf(claims) / claims : 0;
      return own.reduce((sum, loss) => sum + netOf(part * loss.claimed, loss), 0);
    },
  };
}

/** Each customer's, which is that of its name. */
function probabilitiesOf(entries: readonly Entry[], names: readonly Name[]): readonly number[] {
  const own = new Array<number>(entries.length).fill(0);
  for (const name of names) for (const at of name) own[at] = worstProbability(entries, name);
  return own;
}

/** What the policyholder has in the end of 1 claimed where so much of every claim is paid; only where the insurer comes first does it not rise in a straight line. */
function shareOf(
  probabilities: readonly number[],
  losses: readonly InsuredLoss[],
  { recoveriesAfterLoss }: Policy,
): (paid: number) => number {
  const net = afterRecoveries(recoveriesAfterLoss);
  const claims = losses.reduce((sum, { claimed }, at) => sum + probabilities[at]! * claimed, 0);
  const sharedAt = (paid: number) =>
    claims > 0
      ? losses.reduce((sum, loss, at) => sum + probabilities[at]! * net(paid * loss.claimed, loss), 0) / claims
      : paid;
  if (recoveriesAfterLoss === 'insurer first') return sharedAt;
  const whole = sharedAt(1);
  return (paid) => paid * whole;
}
