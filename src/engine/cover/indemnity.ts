import type { Problem } from '../problem';
import type { Settlement } from './settlement';

/** What a policy pays, claim by claim. A claim is a row of the range that owes something; the many that owe nothing take no room. */
export interface Indemnity {
  readonly customers: readonly string[];
  /** Whose each row is, and which claim (-1: it owes nothing). */
  readonly customer: Int32Array;
  readonly claim: Int32Array;
  readonly covered: Float64Array;
  readonly indemnity: Float64Array;
  /** Unpaid less indemnity, what is excluded or above the limit included; NaN where nothing is lost yet. */
  readonly retained: Float64Array;
  readonly settlement: Settlement;
  /** Calendar year in which each policy year begins; null where the policy states none. */
  readonly yearLabels: readonly (number | null)[];
  /** Limit of each customer; 0 is no cover, Infinity where none is given. */
  readonly limits: Float64Array;
  /** Customers of whom nothing can be told, each with the reason. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/** Whether losses share the yearly terms of the policy, or each is settled as if it were the only one. */
export type Together = 'together' | 'each alone';
