/** What can be insured of each customer's loss, and what that costs. Amounts; entry i of every list belongs to customer i. */
export interface Cover {
  /** What a default costs without cover. */
  readonly losses: readonly number[];
  /** What of it the credit limit covers, before the insured percentage. */
  readonly insurable: readonly number[];
  /** The highest insured percentage. */
  readonly most: readonly number[];
  /** The premium of an insured percentage of 100 %; less costs in proportion. */
  readonly prices: readonly number[];
}

/** What each customer's default costs with the given insured percentages. */
export function retainedOf({ losses, insurable }: Cover, shares: ArrayLike<number>): Float64Array {
  return Float64Array.from(losses, (loss, who) => Math.max(0, loss - shares[who]! * insurable[who]!));
}

export function premiumOf({ prices }: Pick<Cover, 'prices'>, shares: ArrayLike<number>): number {
  return prices.reduce((sum, price, who) => sum + price * shares[who]!, 0);
}
