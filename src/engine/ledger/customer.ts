import type { Problem } from '../problem';
import type { SectorWeight } from './sectorWeights';

/** A length of time as a policy states it: days, or calendar months clipped at the month's end. */
export interface Period {
  readonly count: number;
  readonly unit: 'days' | 'months';
}

/** A business that buys on credit (the trade says buyer). `null` means not given. Amounts in one currency, dates as Excel serials. */
export interface Customer {
  readonly id: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly sector: string | null;
  /** The day on which the relationship began. */
  readonly since: number | null;
  readonly grade: string | null;
  /** Insured limit; 0 means that cover was refused ("nil"), null that no limit is given. */
  readonly creditLimit: number | null;
  readonly annualSales: number | null;
  /** Why a figure beside the customer is not taken for its annual sales: it may be its own turnover. */
  readonly salesUnclear?: Problem | null;
  readonly terms: Period | null;
  readonly pastDefaults: number | null;
  /** One-year default rate of firms like this one (sector, country), where the book gives it. */
  readonly baseRate?: number | null;
  /** One-year probability behind the grade, where a table of one's own gives it. */
  readonly gradeProbability?: number | null;
  /** One-year probability that a statement model gives, and the day of the statement. */
  readonly statementProbability?: number | null;
  readonly statementDate?: number | null;
  /** The country's class, 0 (safest) to 7; NaN: looked up, and unknown. */
  readonly countryClass?: number | null;
  /** Deposits, retained title and guarantees: what is at stake less. */
  readonly security?: number | null;
  /** The limit before the present one. */
  readonly previousLimit?: number | null;
  /** The first day of the limit: what was delivered before has the one before it. */
  readonly limitFrom?: number | null;
  /** From this day on new deliveries have no limit; what was delivered before keeps the one it had. */
  readonly limitWithdrawn?: number | null;
  /** The customer whose limit this one shares if it has none of its own. */
  readonly parent?: string | null;
  /** A second layer above the limit, from another cover. */
  readonly topUpLimit?: number | null;
  /** The share of a loss that the policy insures of this customer, in place of its own; null: the policy's. */
  readonly insuredPercentage?: number | null;
  /** What kind of buyer it is (public, affiliated …) or how it always buys: bits as of a sale; 0 or null: none in particular. */
  readonly saleKinds?: number | null;
  /** Which sectors its defaults follow, and how far, for CreditRisk+ by sector; null: the one of `sector`, less the specific share. */
  readonly sectorWeights?: readonly SectorWeight[] | null;
  /** What of its defaults follows no common factor of CreditRisk+; null: as the settings say. */
  readonly specificShare?: number | null;
  /** The day of the latest credit report. */
  readonly reportDate?: number | null;
}

/** One of whom nothing is known but what he is called. */
export const unknownCustomer: Omit<Customer, 'id'> = {
  name: null,
  country: null,
  sector: null,
  since: null,
  grade: null,
  creditLimit: null,
  annualSales: null,
  terms: null,
  pastDefaults: null,
};
