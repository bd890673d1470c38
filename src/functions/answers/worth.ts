import { type Policy, priceTermNames } from '../../engine/cover';
import { entryOf, portfolioLoss, type Entry, type PortfolioLoss } from '../../engine/portfolio';
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
import { entriesIn, wholeBook } from './portfolioEntries';
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
}

/** What cover by a policy is worth to this firm. What was declared is charged on; else what is expected of the coming year. */
export function worthOf(
  policy: Policy,
  entries: readonly Entry[],
  { turnover, business: told, quantile, settings: { portfolio } }: WorthGiven,
  lossThrough: LossThrough,
): Worth {
  const business = { ...told, equity: told.equity ?? portfolio.equity, cash: told.cash ?? portfolio.cash };
  const expected = expectedBase(entries, policy);
  const base = turnover.declared.length > 0 ? { ...expected, declared: turnover.declared } : expected;
  const value = coverValue({
    entries,
    policy,
    loss: lossThrough(policy),
    cost: premium(policy, base).total,
    business,
    level: quantile,
  });
  return { value, business, turnover: expectedTurnover(entries, policy) };
}

/** The losses of a book through a policy; policies that differ in nothing but their price are computed once. */
export type LossThrough = (policy: Policy) => PortfolioLoss;

export function lossesOf(entries: readonly Entry[], { model, settings: { portfolio } }: WorthGiven): LossThrough {
  const one = oneModel(model);
  const known = new Map<string, PortfolioLoss>();
  return (policy) => {
    const terms = JSON.stringify(policy, (term, value) =>
      Object.hasOwn(priceTermNames, term) ? undefined : (value as unknown),
    );
    const loss = known.get(terms) ?? portfolioLoss(entries, policy, one, portfolio);
    known.set(terms, loss);
    return loss;
  };
}

export function bookOf({ customers, settings }: WorthGiven): readonly Entry[] {
  return wholeBook(entriesIn(customers, settings, entryOf));
}
