/** What terms of payment are weighed with. Null: not given, and what needs it is not applied. */
export interface TermSettings {
  /** Of the price. */
  readonly margin: number | null;
  /** What a year's money costs. */
  readonly fundingRate: number | null;
  /** Days of sales outstanding that the whole book should not exceed. */
  readonly targetDso: number | null;
  /** Days. */
  readonly longestByLaw: number | null;
  readonly usualDelay: number;
}

/** From a policy: the longest term that it covers, and what it costs of the sales that it insures. */
export interface TermCover {
  readonly longest: number | null;
  /** Of sales. */
  readonly premiumRate: number;
}
