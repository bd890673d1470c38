import { usualHabits, type Habits } from '../ledger/habits';
import type { ScaleName } from './gradeProbability';

/** Weights of the payment factors, in log-odds: expert choices that the user may edit. */
export interface PaymentWeights {
  /** For each day beyond terms after the fifth. */
  readonly dayLate: number;
  /** For all being more than 60 days late. */
  readonly lateOver60: number;
  /** For payment slowing down by 10 days a month. */
  readonly trend: number;
  /** For a limit used to more than 90 %. */
  readonly limitUsed: number;
  /** Taken off for paying on time. */
  readonly prompt: number;
}

export interface RiskSettings {
  /** null: not given; the placeholder is used and every reason says so. */
  readonly baseRate: number | null;
  readonly gradeScale: ScaleName | null;
  readonly lossGivenDefault: number | null;
  readonly insolvencyShare: number;
  readonly insolvencyLoss: number;
  readonly protractedLoss: number;
  readonly limitUsage: number;
  /** Days past due from which an undisputed invoice is a default. */
  readonly defaultAfter: number;
  /** Standard deviations of the views, in log-odds. */
  readonly baseDeviation: number;
  readonly gradeDeviation: number;
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

export const usualRisk: RiskSettings = {
  baseRate: null,
  gradeScale: null,
  lossGivenDefault: null,
  insolvencyShare: 0.4,
  insolvencyLoss: 0.9,
  protractedLoss: 0.65,
  limitUsage: 0.75,
  defaultAfter: 90,
  baseDeviation: 1,
  gradeDeviation: 0.4,
  halfCredible: 12,
  priorStrength: 1,
  yearlyDecay: 0.9,
  habits: usualHabits,
  weights: { dayLate: 0.035, lateOver60: 1.2, trend: 0.9, limitUsed: 0.5, prompt: 0.35 },
};
