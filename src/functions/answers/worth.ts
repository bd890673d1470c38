import { identityTermNames, type Policy, priceTermNames } from '../../engine/cover';
import {
  atOdds,
  averageProbability,
  entryOf,
  portfolioLoss,
  provisionFor,
  unpaidDebts,
  type Entry,
  type GrossLoss,
  type PortfolioLoss,
  type Provision,
} from '../../engine/portfolio';
import {
  breakEvenProbability,
  coverValue,
  expectedBase,
  expectedTurnover,
  premium,
  verdict,
  type Business,
  type CoverValue,
} from '../../engine/price';
import { placeholderBaseRate, plausibleBaseRates } from '../../engine/risk';
import type { DeclarationsRange } from '../../workbook/ranges/declarations';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { bookUnder } from './bookUnder';
import { ledgerOnDay, type Owing } from './ledgerOnDay';
import { entriesIn, policyInBook, wholeBook, type WholeBook } from './portfolioEntries';
import { oneModel } from './oneModel';
import { standIns } from './placeholderNote';

export interface WorthGiven extends Owing {
  readonly customers: PortfolioRange;
  readonly turnover: DeclarationsRange;
  readonly business: Business;
  readonly model: ModelChoice;
  readonly quantile: number;
  readonly settings: AllSettings;
  /** Losses without cover, shared by those who weigh several books that differ in nothing but their limits. */
  readonly grossLoss?: GrossLoss;
}

export interface Worth {
  readonly value: CoverValue;
  readonly business: Business;
  /** On what the cost is told as a rate; null where it is not known. */
  readonly turnover: number | null;
  /** What has been lost already, and is in no other figure. */
  readonly provision: Provision;
  /** The book's own PD, and that at which cover pays on average; that and the next are dear, and computed when they are asked for. */
  readonly averagePd: number | null;
  readonly breakEvenPd: number | null;
  /** Of how many customers the level of the PD is the placeholder's, of how many. */
  readonly placeholder: { readonly count: number; readonly all: number };
  /** The verdict would be another one at another base rate that a book may well have. */
  readonly turnsWithBaseRate: boolean;
}

/** What cover by a policy is worth to this firm. What was declared is charged on; else what is expected of the coming year. */
export function worthOf(stated: Policy, whole: WholeBook, given: WorthGiven, lossThrough: LossThrough): Worth {
  const { turnover, quantile, model, settings } = given;
  const book = bookUnder(whole, stated);
  const [{ entries }, policy] = [book, policyInBook(book, stated)];
  const business = businessIn(given);
  const expected = expectedBase(entries, policy);
  const base = turnover.declared.length > 0 ? { ...expected, declared: turnover.declared } : expected;
  const cost = premium(policy, base).total;
  const valued = (book: readonly Entry[], losses: Losses) =>
    coverValue({ entries: book, policy, ...losses, cost, business, level: quantile });
  const value = valued(entries, lossThrough(policy));
  const count = standIns(book);
  const buys = (one: CoverValue) => verdict(one, business) !== null;
  const breakEvenPd = once(() =>
    breakEvenProbability({
      entries,
      policy,
      model: oneModel(model),
      settings: settings.portfolio,
      wanted: cost - value.beside,
    }),
  );
  const buysAt = (rate: number) => {
    const odds = oddsOf(rate) / oddsOf(placeholderBaseRate);
    const other = atOdds(entries, odds, (entry) => entry.onPlaceholder === true);
    return buys(valued(other, lossesOf({ ...book, entries: other }, given)(policy)));
  };
  const turnsWithBaseRate = once(() => count > 0 && plausibleBaseRates.some((rate) => buysAt(rate) !== buys(value)));
  return {
    value,
    business,
    turnover: expectedTurnover(entries, policy),
    provision: provisionFor(book, policy),
    averagePd: averageProbability(entries),
    get breakEvenPd() {
      return breakEvenPd();
    },
    placeholder: { count, all: entries.length },
    get turnsWithBaseRate() {
      return turnsWithBaseRate();
    },
  };
}

/** Computed when it is first asked for, and kept. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: compute() }).value;
}

/** Own funds may be told with the business or with the settings. */
function businessIn({ business, settings: { portfolio } }: WorthGiven): Business {
  return { ...business, equity: business.equity ?? portfolio.equity, cash: business.cash ?? portfolio.cash };
}

function oddsOf(probability: number): number {
  return probability / (1 - probability);
}

/** The losses of a book through a policy; policies that differ in nothing but their price are computed once. */
export type LossThrough = (policy: Policy) => Losses;

/** What is lost in the end, and what does not come in before it is paid or recovered. */
interface Losses {
  readonly loss: PortfolioLoss;
  readonly unpaid: PortfolioLoss;
}

/** Each policy on what of the book it may insure. */
export function lossesOf(book: WholeBook, given: WorthGiven): LossThrough {
  const {
    model,
    settings: { portfolio },
    grossLoss,
  } = given;
  const one = oneModel(model);
  const through = (policy: Policy): Losses => {
    const { entries } = bookUnder(book, policy);
    const loss = portfolioLoss(entries, policy, one, portfolio, portfolio.placing, grossLoss);
    const weighed = businessIn(given).cash !== null;
    return { loss, unpaid: weighed ? unpaidDebts(entries, policy, one, portfolio, loss) : loss };
  };
  const known = new Map<string, Losses>();
  return (policy) => {
    const terms = JSON.stringify(policy, (term, value) =>
      Object.hasOwn(withoutEffect, term) ? undefined : (value as unknown),
    );
    const losses = known.get(terms) ?? through(policy);
    known.set(terms, losses);
    return losses;
  };
}

/** Terms on which no loss depends. */
const withoutEffect = { ...priceTermNames, ...identityTermNames };

export function bookOf({ customers, settings, ...owing }: WorthGiven): WholeBook {
  const ledger = ledgerOnDay(customers, owing);
  return wholeBook(entriesIn(customers, settings, entryOf, ledger), ledger);
}
