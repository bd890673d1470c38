/** What a premium is charged on. */
export interface PremiumBase {
  /** Turnover as declared for the year, or the balance at the end of each month, in one part or several. */
  readonly declared: readonly Declared[];
  /** The limits of the customers that have one, nil ones left out. */
  readonly limits: readonly number[];
}

export interface Declared {
  readonly amount: number;
  /** A rate of its own (a country, a class of customers); null: the policy's. */
  readonly rate: number | null;
}

/** All that was declared, in one amount. */
export function declaredTotal({ declared }: PremiumBase): number {
  return declared.reduce((sum, { amount }) => sum + amount, 0);
}
