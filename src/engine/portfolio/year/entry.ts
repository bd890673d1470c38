import type { Customer } from '../../ledger/customer';
import { Problem } from '../../problem';
import { assess, causeOf } from '../../risk/assess';
import type { Cause } from '../../risk/lossGivenDefault';
import { restsOnPlaceholder } from '../../risk/placeholder';
import type { RiskSettings } from '../../risk/riskSettings';
import type { Subject } from '../../risk/subject';
import type { ModelName } from '../models/models';
import { namesIn, worstProbability } from './names';
import type { PortfolioSettings } from './portfolioSettings';
import type { Risk } from '../models/risk';

/** What is stated about a customer's risk; null: not given. */
interface StatedRisk {
  readonly probability: number | null;
  readonly lossGivenDefault: number | null;
  readonly exposure: number | null;
  /** The probability that is stated rests on the placeholder of CREDITRISK. */
  readonly onPlaceholder?: boolean;
}

/** A customer with all that a portfolio model needs. */
export interface Entry {
  readonly customer: Customer;
  readonly probability: number;
  readonly lossGivenDefault: number;
  readonly exposure: number;
  /** No base rate is known, and nothing else tells the level of the probability. */
  readonly onPlaceholder?: boolean;
  /** By what it is in default already, where a ledger shows it. */
  readonly cause?: Cause;
}

/** What is not stated is rated as CREDITRISK does, by what a ledger shows of the customer where there is one. */
export function entryOf(
  customer: Customer,
  stated: StatedRisk,
  settings: RiskSettings,
  seen: Pick<Subject, 'account' | 'asOf'> = { account: undefined, asOf: null },
): Entry | Problem {
  const { probability, lossGivenDefault, exposure } = stated;
  const cause = causeOf(seen.account, settings);
  if (probability !== null && lossGivenDefault !== null && exposure !== null)
    return {
      customer,
      probability,
      lossGivenDefault,
      exposure,
      onPlaceholder: stated.onPlaceholder === true,
      cause,
    };
  const rated = assess({ customer, ...seen }, settings);
  if (rated instanceof Problem) return rated;
  if (exposure === null && rated.exposure instanceof Problem) return rated.exposure;
  return {
    customer,
    probability: probability ?? rated.probability,
    lossGivenDefault: lossGivenDefault ?? rated.lossGivenDefault,
    exposure: exposure ?? (rated.exposure as { readonly amount: number }).amount,
    onPlaceholder: probability === null ? restsOnPlaceholder(customer, settings) : stated.onPlaceholder === true,
    cause,
  };
}

/** The whole loss of each name on one axis. */
export function grossRisks(entries: readonly Entry[], model: ModelName, settings: PortfolioSettings): readonly Risk[] {
  return withFactors(entries, model, settings, ({ exposure, lossGivenDefault }) => ({
    first: exposure * lossGivenDefault,
    second: 0,
  }));
}

/** A risk a name; CreditRisk+ by sector gives every sector named a factor of its own, customers without one share another, and a group has that of its first. */
export function withFactors(
  entries: readonly Entry[],
  model: ModelName,
  settings: PortfolioSettings,
  lossOf: (entry: Entry, at: number) => Pick<Risk, 'first' | 'second'>,
): readonly Risk[] {
  const { specificShare, factorVariance } = settings;
  const sectors =
    model === 'creditrisk+ by sector' ? [...new Set(entries.map(({ customer }) => customer.sector ?? ''))] : [];
  return namesIn(entries, settings).map((name) => {
    const first = entries[name[0]!]!;
    const own =
      sectors.length === 0
        ? [1 - specificShare]
        : sectors.map((sector) => (sector === (first.customer.sector ?? '') ? 1 - specificShare : 0));
    const losses = name.map((at) => lossOf(entries[at]!, at));
    return {
      probability: worstProbability(entries, name),
      first: losses.reduce((sum, loss) => sum + loss.first, 0),
      second: losses.reduce((sum, loss) => sum + loss.second, 0),
      sectors: own,
      volatility: Math.sqrt(factorVariance),
    };
  });
}
