/**
 * A customer as a risk of the coming year: how likely it defaults, and what is lost then, along one axis or two
 * (the whole loss; or what is kept and what is claimed). Amounts, 0 or more.
 */
export interface Risk {
  readonly probability: number;
  readonly first: number;
  readonly second: number;
  /** Shares of the default intensity that follow each common factor of CreditRisk+; what is left to 1 follows none (the specific sector). */
  readonly sectors: readonly number[];
  /** Standard deviation of the default rate ÷ its mean, for CreditRisk+. */
  readonly volatility: number;
  /** Where the same default may come in several ways (by insolvency or otherwise) that cost differently, each is a risk, and they exclude one another. */
  readonly wayOf?: WayOf;
}

/** Whose default it is, and how likely that name defaults by any of its ways. */
interface WayOf {
  readonly name: number;
  readonly probability: number;
}
