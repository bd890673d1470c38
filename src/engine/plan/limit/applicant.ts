import type { Customer } from '../../ledger/customer';

/** What is known of a customer's own strength; null: not given. */
export interface Strength {
  readonly netWorth: number | null;
  readonly workingCapital: number | null;
  /** All that it sells, to anyone. */
  readonly turnover: number | null;
  /** The limit that its other suppliers give it, the median where there are several. */
  readonly references: number | null;
  /** 0 to 100, 80 is prompt. */
  readonly paymentIndex: number | null;
}

/** A customer that a credit limit is to be set for. */
export interface Applicant extends Strength {
  readonly customer: Customer;
  readonly probability: number;
  readonly lossGivenDefault: number;
  /** The insurer's limit: 0 is no cover, Infinity where nobody has one; and the share of it that is paid, 0 without a policy. */
  readonly insuredLimit: number;
  readonly insuredPercentage: number;
  /** Annual sales to all customers together; null: those of some are not known. */
  readonly allSales: number | null;
  /** What all customers together owe on average over a year, and how many they are; null: that of some is not known. */
  readonly allReceivables: number | null;
  readonly customers: number;
}
