import { usualHabits, type Habits } from '../ledger/habits';
import { usualPastDue, type PastDueRule } from '../ledger/pastDueRule';
import { overdueFloors, type OverdueFloor } from '../tables/overdueFloors';
import type { NamedScale } from './scales/scales';

/** Weights of the payment factors, in log-odds: expert choices that the user may edit. */
export interface PaymentWeights {
  /** For each day beyond terms after the fifth. */
  readonly dayLate: number;
  /** For all being more than 60 days late. */
  readonly lateOver60: number;
  /** For paying 30 days later than in the year before. */
  readonly trend: number;
  /** For a limit used to more than 90 %. */
  readonly limitUsed: number;
  /** Taken off for paying on time. */
  readonly prompt: number;
  /** For orders twice as irregular as chance. */
  readonly irregular: number;
}

/** What exposure is meant: that of the day, the usual one of a year, the highest of it, or that on the day of default, when more of the limit is drawn. */
export type ExposureBasis = 'day' | 'average' | 'peak' | 'default';

export interface RiskSettings {
  /** null: not given; the placeholder is used and every reason says so. */
  readonly baseRate: number | null;
  /** null: S&P letters and EU steps are told apart by their form. */
  readonly gradeScale: NamedScale | null;
  readonly lossGivenDefault: number | null;
  /** A loss given default of 0 was named, which counts as not given. */
  readonly lossOfNothing: boolean;
  readonly insolvencyShare: number;
  readonly insolvencyLoss: number;
  readonly protractedLoss: number;
  readonly limitUsage: number;
  /** Mean probability to which the whole book is shifted; null: its level is left as judged. */
  readonly centralTendency: number | null;
  /** Over how many days a default is looked for; null: a year. */
  readonly horizon: number | null;
  /** Log-odds for each country class above the second; null: country is left out. */
  readonly countryWeight: number | null;
  /** Share of what comes back that recovering it costs, and what a year of waiting for it costs. */
  readonly recoveryCosts: number;
  readonly recoveryYears: number;
  readonly discountRate: number;
  /** Days that customers usually pay late (null: each customer's own), and value added tax on top of sales: for an exposure from terms. */
  readonly usualDelay: number | null;
  readonly salesTax: number;
  readonly exposureBasis: ExposureBasis;
  /** Busiest month over the average one, for the peak of an exposure from terms. */
  readonly peakFactor: number;
  /** When what is overdue is a default, and what is too little to count. */
  readonly pastDue: PastDueRule;
  /** What a probability is at least while so much is overdue; empty: history decides alone. */
  readonly overdueFloors: readonly OverdueFloor[];
  /** Standard deviations of the views, in log-odds. */
  readonly baseDeviation: number;
  readonly gradeDeviation: number;
  readonly statementDeviation: number;
  /** By how much a statement may multiply or divide the odds that everything else but payment gives. */
  readonly statementFactor: number;
  /** Variance that a statement gains with every year of age. */
  readonly statementAgeing: number;
  /** Effective invoices at which the ledger is believed by half. */
  readonly halfCredible: number;
  /** `a` of the survival evidence. */
  readonly priorStrength: number;
  readonly yearlyDecay: number;
  readonly habits: Habits;
  readonly weights: PaymentWeights;
}

/** No public base rate fits every book; 3 % stands in until one is given. */
export const placeholderBaseRate = 0.03;

/** Between which a book's base rate may well lie: from the best to the worst year of speculative grades since 1981, with room below for insolvency rates of whole countries. Expert. */
export const plausibleBaseRates = [0.002, 0.1] as const;

export const usualRisk: RiskSettings = {
  baseRate: null,
  gradeScale: null,
  lossGivenDefault: null,
  lossOfNothing: false,
  insolvencyShare: 0.4,
  insolvencyLoss: 0.9,
  protractedLoss: 0.65,
  limitUsage: 0.75,
  centralTendency: null,
  horizon: null,
  countryWeight: null,
  recoveryCosts: 0,
  recoveryYears: 2,
  discountRate: 0,
  usualDelay: null,
  salesTax: 0,
  exposureBasis: 'average',
  peakFactor: 1,
  pastDue: usualPastDue,
  overdueFloors: overdueFloors.rows,
  baseDeviation: 1,
  gradeDeviation: 0.4,
  statementDeviation: 0.8,
  statementFactor: 4,
  statementAgeing: 0.3,
  halfCredible: 12,
  priorStrength: 1,
  yearlyDecay: 0.9,
  habits: usualHabits,
  weights: { dayLate: 0.035, lateOver60: 1.2, trend: 0.9, limitUsed: 0.5, prompt: 0.35, irregular: 0 },
};
