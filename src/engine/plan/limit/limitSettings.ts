/** Shares and amounts that the rules for credit limits use. Null: not given, and the rule is not applied. */
export interface LimitSettings {
  readonly netWorthShare: number;
  readonly workingCapitalShare: number;
  readonly turnoverShare: number;
  /** What one customer may owe of all receivables; and of a year's sales to all, where that is asked for. */
  readonly receivablesShare: number;
  readonly concentrationShare: number | null;
  readonly ownEquityShare: number;
  /** The seller's own equity. */
  readonly equity: number | null;
  /** The expected loss that one customer may cause. */
  readonly lossAppetite: number | null;
  /** Of the need, for customers with a payment index below 80 and below 50. */
  readonly mediumPayers: number;
  readonly slowPayers: number;
  /** No credit beyond the insurer's limit. */
  readonly insuredOnly: boolean;
  /** Advised limits are rounded down to a multiple of it. */
  readonly roundTo: number | null;
  /** For the need: days that customers usually pay late, tax on top of sales, busiest month over the average one. */
  readonly usualDelay: number;
  readonly salesTax: number;
  readonly peakFactor: number;
}

/** 10 % of net worth and of working capital, 5 % of turnover and 15 % for one customer are published rules of thumb (the last of a year's sales: as a limit that would be months of them, so it is taken of receivables); the others are expert. */
export const usualLimits: LimitSettings = {
  netWorthShare: 0.1,
  workingCapitalShare: 0.1,
  turnoverShare: 0.05,
  receivablesShare: 0.15,
  concentrationShare: null,
  ownEquityShare: 0.1,
  equity: null,
  lossAppetite: null,
  mediumPayers: 0.75,
  slowPayers: 0.5,
  insuredOnly: true,
  roundTo: null,
  usualDelay: 0,
  salesTax: 0,
  peakFactor: 1,
};
