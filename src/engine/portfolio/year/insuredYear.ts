import type { Policy } from '../../cover/policy/policy';
import type { ModelName } from '../models/models';
import type { Risk } from '../models/risk';
import { afterRecoveries } from './afterRecoveries';
import { withFactors, type Entry } from './entry';
import { causesInYear, lossesBy, shareBy } from './causesInYear';
import type { InsuredLoss } from './insured';
import { namesIn, worstProbability, type Name } from './names';
import type { PortfolioSettings } from './portfolioSettings';
import { appliedPolicy } from './yearlyTerms';

/**
 * A book under a policy: each name's loss, and what the policyholder has of the year's indemnity once recoveries are shared. Where the policy pays
 * insolvencies and other defaults differently, each name is two risks, one a cause, which exclude one another: it defaults once at most.
 */
export interface InsuredYear {
  /** First axis: what stays lost when claims are paid in full. Second axis: what is claimed, of the debt. */
  readonly risks: readonly Risk[];
  /** How many names there are: risk `at` belongs to the name `at % names`. */
  readonly names: number;
  /** What stays lost of each customer on average over the causes, of whom several may be one name. */
  readonly kept: readonly number[];
  /** Of each risk's claim paid in full, what the policyholder has in the end. */
  readonly net: readonly number[];
  /** Whether the year as a whole changes anything. */
  readonly yearly: boolean;
  /** The same of a year's claims: after the yearly terms, and if there were none. */
  netOf(claims: number): number;
  inFull(claims: number): number;
  /** Where one name alone fails in the year, by insolvency. */
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
  const causes = causesInYear(policy, settings.insolvencyShare);
  const applied = appliedPolicy(causes[0]!.policy);
  const byCause = causes.map((cause) => lossesBy(cause, entries, applied, settings.groups === 'together'));
  const shares = causes.map((cause) => entries.map((entry) => shareBy(cause, entry, causes.length === 1)));
  const names = namesIn(entries, settings);
  const net = afterRecoveries(policy.recoveriesAfterLoss);
  const probabilities = probabilitiesOf(entries, names);
  const shareAt = shareOf(
    shares.flatMap((share) => probabilities.map((probability, at) => probability * share[at]!)),
    byCause.flat(),
    policy,
  );
  const whole = shareAt(1);
  return {
    risks: byCause.flatMap((losses, by) => risksBy(losses, shares[by]!, names, { entries, model, settings })),
    names: names.length,
    kept: entries.map((_, at) => byCause.reduce((sum, losses, by) => sum + shares[by]![at]! * losses[at]!.kept, 0)),
    net: byCause.flatMap((losses) =>
      names.map((name) =>
        name.reduce((sum, at) => sum + losses[at]!.debt * losses[at]!.lossGivenDefault - losses[at]!.kept, 0),
      ),
    ),
    yearly: applied.yearly,
    netOf: (claims) => (claims > 0 ? claims * shareAt(applied.paidOf(claims) / claims) : 0),
    inFull: (claims) => claims * whole,
    netAlone: (at) => {
      const own = names[at]!.map((member) => byCause[0]![member]!);
      const claims = own.reduce((sum, { claimed }) => sum + claimed, 0);
      const part = claims > 0 ? applied.paidOf(claims) / claims : 0;
      return own.reduce((sum, loss) => sum + net(part * loss.claimed, loss), 0);
    },
  };
}

interface Book {
  readonly entries: readonly Entry[];
  readonly model: ModelName;
  readonly settings: PortfolioSettings;
}

/** Each name as a risk of defaulting by one cause; a group does so together. */
function risksBy(
  losses: readonly InsuredLoss[],
  shares: readonly number[],
  names: readonly Name[],
  { entries, model, settings }: Book,
): readonly Risk[] {
  const risks = withFactors(entries, model, settings, (_, at) => ({
    first: losses[at]!.kept,
    second: losses[at]!.claimed,
  }));
  return risks.map((risk, name) => {
    const share = shares[names[name]![0]!]!;
    const whole = { ...risk, probability: risk.probability * share };
    return share === 1 ? whole : { ...whole, wayOf: { name, probability: risk.probability } };
  });
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
