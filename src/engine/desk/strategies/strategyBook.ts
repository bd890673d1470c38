import type { Rule } from '../../rule';

/** A customer of the coming year, and where it stands on the day. Amounts; `over` null where nobody in the book has a limit. */
export interface StrategyStanding {
  readonly expectedLoss: number;
  readonly owed: number;
  readonly overdue: number;
  readonly over: number | null;
  readonly annualSales: number | null;
  readonly evidence: boolean;
  readonly slipping: boolean;
}

/** What the firm itself says of a strategy; amounts a year, days, shares. */
type StrategyFigureName =
  'grossMargin' | 'capitalCost' | 'reportCost' | 'monitoringCost' | 'collectionCost' | 'shorterBy' | 'salesLost';

export interface StrategyBook {
  readonly standings: readonly StrategyStanding[];
  /** A list of customers tells of evidence; a ledger in its place does not. */
  readonly listed: boolean;
  readonly sales: number | null;
  readonly figures: Readonly<Record<StrategyFigureName, number | null>>;
}

/** What a strategy cannot be weighed without; `fewerDays`: terms cannot be shortened by more than customers take. */
export type StrategyNeed = StrategyFigureName | 'sales' | 'evidence' | 'limits' | 'annualSales' | 'fewerDays';

/** What a strategy costs, works on and brings in a year; null where something is not given. `loss`: what it leaves of the expected loss. */
export interface StrategyEffect {
  readonly cost: number | null;
  readonly base: number | null;
  readonly brings: number | null;
  readonly loss: number | null;
  /** On how many customers it works. */
  readonly customers: number;
  readonly lacks: readonly StrategyNeed[];
}

/** `atMost`: what it brings is a bound, because nobody knows how much of it is reached. */
export interface Strategy extends Rule {
  readonly atMost: boolean;
  of(book: StrategyBook): StrategyEffect;
}

export function expectedLossOf(standings: readonly StrategyStanding[]): number {
  return sumOf(standings, ({ expectedLoss }) => expectedLoss);
}

export function sumOf(standings: readonly StrategyStanding[], of: (one: StrategyStanding) => number): number {
  return standings.reduce((total, one) => total + of(one), 0);
}
