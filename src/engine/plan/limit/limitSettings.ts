/** Shares and amounts that the rules for credit limits use. Null: not given, and the rule is not applied. */
export interface LimitSettings {
  readonly netWorthShare: number;
  readonly workingCapitalShare: number;
  readonly turnoverShare: number;
  readonly concentrationShare: number;
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

/** 10 % of net worth and of working capital, 5 % of turnover and 15 % of one's own sales are published rules of thumb; the others are expert. */
export const usualLimits: LimitSettings = {
  netWorthShare: 0.1,
  workingCapitalShare: 0.1,
  turnoverShare: 0.05,
  concentrationShare: 0.15,
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
