import { type Policy, priceTermNames } from '../../engine/cover';
import {
  entryOf,
  portfolioLoss,
  provisionFor,
  unpaidDebts,
  type DatedBook,
  type PortfolioLoss,
  type Provision,
} from '../../engine/portfolio';
import {
  coverValue,
  expectedBase,
  expectedTurnover,
  premium,
  type Business,
  type CoverValue,
} from '../../engine/price';
import type { DeclarationsRange } from '../../workbook/ranges/declarations';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, policyInBook, wholeBook } from './portfolioEntries';
import { oneModel } from './oneModel';

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
}

/** What cover by a policy is worth to this firm. What was declared is charged on; else what is expected of the coming year. */
export function worthOf(
  stated: Policy,
  book: DatedBook,
  { turnover, business: told, quantile, settings: { portfolio } }: WorthGiven,
  lossThrough: LossThrough,
): Worth {
  const [{ entries }, policy] = [book, policyInBook(book, stated)];
  const business = { ...told, equity: told.equity ?? portfolio.equity, cash: told.cash ?? portfolio.cash };
  const expected = expectedBase(entries, policy);
  const base = turnover.declared.length > 0 ? { ...expected, declared: turnover.declared } : expected;
  const value = coverValue({
    entries,
    policy,
    ...lossThrough(policy),
    cost: premium(policy, base).total,
    business,
    level: quantile,
  });
  return { value, business, turnover: expectedTurnover(entries, policy), provision: provisionFor(book, policy) };
}

/** The losses of a book through a policy; policies that differ in nothing but their price are computed once. */
export type LossThrough = (policy: Policy) => Losses;

/** What is lost in the end, and what does not come in before it is paid or recovered. */
interface Losses {
  readonly loss: PortfolioLoss;
  readonly unpaid: PortfolioLoss;
}

export function lossesOf(
  { entries }: DatedBook,
  { model, business, settings: { portfolio } }: WorthGiven,
): LossThrough {
  const one = oneModel(model);
  const through = (policy: Policy): Losses => {
    const loss = portfolioLoss(entries, policy, one, portfolio);
    const weighed = (business.cash ?? portfolio.cash) !== null;
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
