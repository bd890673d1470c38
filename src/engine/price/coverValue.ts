import type { Policy } from '../cover/policy/policy';
import type { Entry } from '../portfolio/year/entry';
import { exceedanceOf, expectedShortfallOf, meanOf, quantileOf, type Law } from '../portfolio/lattice/law';
import type { PortfolioLoss } from '../portfolio/year/portfolioLoss';
import type { Business } from './business';
import { certaintyEquivalent } from './certaintyEquivalent';
import { financing, type Financing } from './financing';

/** A figure without cover and with it. */
export interface Compared {
  readonly without: number;
  readonly withCover: number;
}

/** What cover costs and what it brings in a year. `null`: what it needs was not given. Amounts in the customers' currency. */
export interface CoverValue {
  readonly cost: number;
  readonly expected: Compared;
  readonly indemnity: number;
  /** Mean of the worst years. */
  readonly tail: Compared;
  /** Chances that more than equity is lost, and that more than cash does not come in; with cover its cost counts as lost. */
  readonly overEquity: Compared | null;
  readonly overCash: Compared | null;
  /** The highest cost at which the danger of losing all equity stays accepted; null where either is not given. */
  readonly costWithinEquity: number | null;
  /** What must be held for bad years: the tail as far as it exceeds what the firm may lose anyway (its absorbable loss, else its cash); and what that costs. */
  readonly capital: Compared | null;
  readonly capitalValue: number | null;
  /** Certainty equivalents, with cover its cost included; null also where the firm's aversion is too great for such a book. */
  readonly certainty: Compared | null;
  readonly financing: Financing | null;
  readonly extraMargin: number | null;
  readonly savedCosts: number;
  readonly ownCosts: number;
  /** What cover brings beside the indemnity, on average. */
  readonly beside: number;
  readonly netBenefit: number;
  readonly netWithCapital: number | null;
  readonly netByCertainty: number | null;
}

interface CoverValueGiven {
  readonly entries: readonly Entry[];
  readonly policy: Policy;
  readonly loss: PortfolioLoss;
  /** What does not come in, before recoveries. */
  readonly unpaid: PortfolioLoss;
  /** Premium, fees and tax of a year. */
  readonly cost: number;
  readonly business: Business;
  /** How bad the years are that count as the tail. */
  readonly level: number;
}

/** NB = E[indemnity] + finance gain + margin × extra sales + saved costs − cost − own administration; it may well be negative. */
export function coverValue({ entries, policy, loss, unpaid, cost, business, level }: CoverValueGiven): CoverValue {
  const [gross, retained] = [loss.gross, loss.retained ?? loss.gross];
  const both = (of: (law: Law) => number): Compared => ({ without: of(gross), withCover: of(retained) });
  const [expected, tail] = [both(meanOf), both((law) => expectedShortfallOf(law, level))];
  const capital = capitalOf(tail, business);
  const indemnity = loss.indemnity === null ? 0 : meanOf(loss.indemnity);
  const lent = financing(entries, policy, business);
  const extraMargin =
    business.grossMargin === null || business.extraSales === null ? null : business.grossMargin * business.extraSales;
  const [savedCosts, ownCosts] = [business.savedCosts ?? 0, business.ownCosts ?? 0];
  const beside = (lent?.gain ?? 0) + (extraMargin ?? 0) + savedCosts - ownCosts;
  const certainty = certaintyOf(gross, retained, cost, business);
  const capitalValue =
    business.capitalCost === null || capital === null
      ? null
      : business.capitalCost * (capital.without - capital.withCover);
  const netBenefit = indemnity + beside - cost;
  return {
    cost,
    expected,
    indemnity,
    tail,
    capital,
    capitalValue,
    certainty,
    financing: lent,
    extraMargin,
    savedCosts,
    ownCosts,
    beside,
    netBenefit,
    overEquity: beyond(gross, retained, cost, business.equity),
    costWithinEquity:
      business.equity === null || business.ruinTolerance === null
        ? null
        : business.equity - quantileOf(retained, 1 - business.ruinTolerance),
    overCash: beyond(unpaid.gross, unpaid.retained ?? unpaid.gross, cost, business.cash),
    netWithCapital: capitalValue === null ? null : netBenefit + capitalValue,
    netByCertainty: certainty === null ? null : certainty.without - certainty.withCover + beside,
  };
}

/** What the firm may lose anyway needs no capital of its own. */
function capitalOf({ without, withCover }: Compared, { absorbableLoss, cash }: Business): Compared | null {
  const buffer = absorbableLoss ?? cash;
  if (buffer === null) return null;
  return { without: Math.max(0, without - buffer), withCover: Math.max(0, withCover - buffer) };
}

function beyond(gross: Law, retained: Law, cost: number, buffer: number | null): Compared | null {
  return buffer === null
    ? null
    : { without: exceedanceOf(gross, buffer), withCover: cost > buffer ? 1 : exceedanceOf(retained, buffer - cost) };
}

/** The aversion is one over the loss that could just be absorbed: expert. */
function certaintyOf(gross: Law, retained: Law, cost: number, { absorbableLoss }: Business): Compared | null {
  if (absorbableLoss === null) return null;
  const [without, kept] = [gross, retained].map((law) => certaintyEquivalent(law, 1 / absorbableLoss));
  return typeof without !== 'number' || typeof kept !== 'number' ? null : { without, withCover: kept + cost };
}
