import type { Customer } from '../../ledger/customer';
import { Problem } from '../../problem';
import type { Words } from '../../words';
import { assess, causeOf, type Assessment } from '../../risk/assess';
import { exposureOf, type Exposure } from '../../risk/exposure';
import type { Cause } from '../../risk/lossGivenDefault';
import { restsOnPlaceholder } from '../../risk/placeholder';
import type { RiskSettings } from '../../risk/riskSettings';
import type { Subject } from '../../risk/subject';
import type { ModelName } from '../models/models';
import { factorShares } from './factorShares';
import { namesIn, worstProbability } from './names';
import type { PortfolioSettings } from './portfolioSettings';
import type { Risk } from '../models/risk';

/** What is stated about a customer's risk; null: not given. */
interface StatedRisk {
  readonly probability: number | null;
  readonly lossGivenDefault: number | null;
  readonly exposure: number | null;
  /** What is owed on the day, where that is known besides the exposure of a year. */
  readonly onTheDay?: number | null;
  /** What of the exposure a policy may insure. */
  readonly insurable?: number | null;
  /** The probability that is stated rests on the placeholder of CREDITRISK. */
  readonly onPlaceholder?: boolean;
  /** Why nothing of its receivables counts. */
  readonly unread?: Words | null;
}

/** A customer with all that a portfolio model needs. */
export interface Entry {
  readonly customer: Customer;
  readonly probability: number;
  readonly lossGivenDefault: number;
  /** Over a year. */
  readonly exposure: number;
  /** On the day, where a ledger tells. */
  readonly onTheDay?: number | null;
  /** What of the debt on the day, else of the exposure, a policy may insure; null: all. */
  readonly insurable?: number | null;
  /** No base rate is known, and nothing else tells the level of the probability. */
  readonly onPlaceholder?: boolean;
  /** Nothing states the exposure and no ledger tells it: it is estimated from sales and terms, or from the limit. */
  readonly estimated?: Exposure['estimated'];
  /** It is, because an invoice could not be read: which. */
  readonly unread?: Words | null;
  /** By what it is in default already, where a ledger shows it; how long it is past due, and on which day. */
  readonly cause?: Cause;
  readonly daysPastDue?: number | null;
  readonly seenOn?: number | null;
}

/** What is not stated is rated as CREDITRISK does, by what a ledger shows of the customer where there is one, on the level of the book. */
export function entryOf(
  customer: Customer,
  stated: StatedRisk,
  settings: RiskSettings,
  seen: Pick<Subject, 'account' | 'asOf'> = { account: undefined, asOf: null },
  onLevel: (one: Assessment) => Assessment = (one) => one,
): Entry | Problem {
  const { probability, lossGivenDefault, exposure } = stated;
  const cause = causeOf(seen.account, settings);
  const onItsDay = { cause, daysPastDue: seen.account?.daysPastDue ?? null, seenOn: seen.asOf };
  if (probability !== null && lossGivenDefault !== null && exposure !== null)
    return {
      customer,
      probability,
      lossGivenDefault,
      exposure,
      onTheDay: stated.onTheDay ?? owedOn(customer, seen, settings),
      insurable: stated.insurable ?? null,
      onPlaceholder: stated.onPlaceholder === true,
      ...onItsDay,
    };
  const judged = assess({ customer, ...seen }, settings);
  if (judged instanceof Problem) return judged;
  const rated = onLevel(judged);
  if (exposure === null && rated.exposure instanceof Problem) return rated.exposure;
  return {
    customer,
    probability: probability ?? rated.probability,
    lossGivenDefault: lossGivenDefault ?? rated.lossGivenDefault,
    exposure: exposure ?? (rated.exposure as Exposure).amount,
    insurable: stated.insurable ?? null,
    onTheDay: stated.onTheDay ?? (rated.exposure instanceof Problem ? null : rated.exposure.onTheDay),
    onPlaceholder: probability === null ? restsOnPlaceholder(customer, settings) : stated.onPlaceholder === true,
    estimated: exposure === null ? (rated.exposure as Exposure).estimated : null,
    unread: stated.unread ?? null,
    ...onItsDay,
  };
}

/** What a ledger shows as owed on the day; null without one. */
function owedOn(customer: Customer, { account }: Pick<Subject, 'account'>, settings: RiskSettings): number | null {
  const owed = account === undefined ? null : exposureOf(customer, account, { ...settings, exposureBasis: 'day' });
  return owed === null || owed instanceof Problem ? null : owed.onTheDay;
}

/** The whole loss of each name on one axis. */
export function grossRisks(entries: readonly Entry[], model: ModelName, settings: PortfolioSettings): readonly Risk[] {
  return withFactors(entries, model, settings, ({ exposure, lossGivenDefault }) => ({
    first: exposure * lossGivenDefault,
    second: 0,
  }));
}

/** A risk a name; a group follows the factors of its first. */
export function withFactors(
  entries: readonly Entry[],
  model: ModelName,
  settings: PortfolioSettings,
  lossOf: (entry: Entry, at: number) => Pick<Risk, 'first' | 'second'>,
): readonly Risk[] {
  const shares = factorShares(
    entries.map(({ customer }) => customer),
    model,
    settings,
  );
  return namesIn(entries, settings).map((name) => {
    const first = entries[name[0]!]!;
    const losses = name.map((at) => lossOf(entries[at]!, at));
    return {
      probability: worstProbability(entries, name),
      first: losses.reduce((sum, loss) => sum + loss.first, 0),
      second: losses.reduce((sum, loss) => sum + loss.second, 0),
      sectors: shares(first.customer),
      volatility: Math.sqrt(settings.factorVariance),
    };
  });
}
