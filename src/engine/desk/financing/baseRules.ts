/** How far a lender counts what is insured: up to the limit, up to what the insurer would pay of it, or all of a covered customer. */
export type InsuredCap = 'limit' | 'limit × percentage' | 'none';

/** What a lender's certificate asks; null is not given, and the rule not applied. Shares as fractions, days from the date counted. */
export interface BaseRules {
  readonly pastDueAfter: number;
  readonly countedFrom: 'due date' | 'invoice date';
  /** What is not sold there is foreign. */
  readonly homeCountry: string | null;
  /** More than this part of a customer past due makes all of it ineligible. */
  readonly crossAge: number | null;
  /** The most that one customer may be of what is left. */
  readonly concentration: number | null;
  readonly insuredCap: InsuredCap;
  readonly advanceRate: number | null;
  readonly advanceRateInsured: number | null;
  /** Credits and rebates as a share of receivables, or as an amount that has accrued; what the advance rate allows for already. */
  readonly dilution: number | null;
  readonly accruedRebates: number | null;
  readonly dilutionAllowed: number;
  readonly reserves: number;
  /** A year, for the gain of cover. */
  readonly interest: number | null;
  readonly interestInsured: number | null;
  readonly costOfCover: number | null;
}

/** Days past due as most lenders have them; five per cent of dilution is what an advance rate of 85 % usually allows for. */
export const usualBase = { pastDueAfter: 90, dilutionAllowed: 0.05 };
