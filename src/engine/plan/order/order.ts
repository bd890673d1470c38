/** An order that a customer wants on credit. Shares as fractions of its price. */
export interface Order {
  readonly amount: number;
  readonly margin: number;
  /** Days of credit, and how many days beyond them the customer is expected to take. */
  readonly terms: number;
  readonly late: number;
  /** Paid before delivery. */
  readonly deposit: number;
}

/** What is known of the customer when it is weighed. */
export interface OrderedBy {
  readonly probability: number;
  readonly lossGivenDefault: number;
  /** Owed already by all who share the limit. */
  readonly owed: number;
  /** Up to what may be owed: 0 is no credit, Infinity where no limit is given. */
  readonly limit: number;
  /** Of what lies within the limit; 0 without cover. */
  readonly insuredPercentage: number;
  /** What cover costs of what is sold on credit. */
  readonly premiumRate: number;
}
