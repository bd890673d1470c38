import { type Policy, priceTermNames } from '../../engine/cover';
import {
  atOdds,
  averageProbability,
  entryOf,
  portfolioLoss,
  provisionFor,
  unpaidDebts,
  type DatedBook,
  type Entry,
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
import { entriesIn, policyInBook, wholeBook } from './portfolioEntries';
import { oneModel } from './oneModel';
import { standIns } from './placeholderNote';

export interface WorthGiven {
  readonly customers: PortfolioRange;
  readonly turnover: DeclarationsRange;
  readonly business: Business;
  readonly model: ModelChoice;
  readonly quantile: number;
  readonly settings: AllSettings;
}

export interface Worth {
  readonly value: CoverValue;
  readonly business: Business;
  /** On what the cost is told as a rate; null where it is not known. */
  readonly turnover: number | null;
  /** What has been lost already, and is in no other figure. */
  readonly provision: Provision;
  /** The book's own PD, and that at which cover pays on average. */
  readonly averagePd: number | null;
  readonly breakEvenPd: number | null;
  /** Of how many customers the level of the PD is the placeholder's, of how many. */
  readonly placeholder: { readonly count: number; readonly all: number };
  /** The verdict would be another one at another base rate that a book may well have. */
  readonly turnsWithBaseRate: boolean;
}

/** What cover by a policy is worth to this firm. What was declared is charged on; else what is expected of the coming year. */
export function worthOf(stated: Policy, book: DatedBook, given: WorthGiven, lossThrough: LossThrough): Worth {
  const { turnover, quantile, model, settings } = given;
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
  return {
    value,
    business,
    turnover: expectedTurnover(entries, policy),
    provision: provisionFor(book, policy),
    averagePd: averageProbability(entries),
    breakEvenPd: breakEvenProbability({
      entries,
      policy,
      model: oneModel(model),
      settings: settings.portfolio,
      wanted: cost - value.beside,
    }),
    placeholder: { count, all: entries.length },
    turnsWithBaseRate:
      count > 0 &&
      plausibleBaseRates.some((rate) => {
        const other = atOdds(
          entries,
          oddsOf(rate) / oddsOf(placeholderBaseRate),
          (entry) => entry.onPlaceholder === true,
        );
        return buys(valued(other, lossesOf({ ...book, entries: other }, given)(policy))) !== buys(value);
      }),
  };
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

export function lossesOf({ entries }: DatedBook, given: WorthGiven): LossThrough {
  const {
    model,
    settings: { portfolio },
  } = given;
  const one = oneModel(model);
  const through = (policy: Policy): Losses => {
    const loss = portfolioLoss(entries, policy, one, portfolio);
    const weighed = businessIn(given).cash !== null;
    return { loss, unpaid: weighed ? unpaidDebts(entries, policy, one, portfolio, loss) : loss };
  };
  const known = new Map<string, Losses>();
  return (policy) => {
    const terms = JSON.stringify(policy, (term, value) =>
      Object.hasOwn(priceTermNames, term) ? undefined : (value as unknown),
    );
    const losses = known.get(terms) ?? through(policy);
    known.set(terms, losses);
    return losses;
  };
}

export function bookOf({ customers, settings }: WorthGiven): DatedBook {
  return wholeBook(entriesIn(customers, settings, entryOf));
}
