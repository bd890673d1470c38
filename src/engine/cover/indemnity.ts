import type { Problem } from '../problem';
import type { Settlement } from './settlement';

/** What a policy pays, claim by claim; one entry a row of the claims, NaN in `retained` where nothing is lost yet. */
export interface Indemnity {
  readonly customers: readonly string[];
  readonly customer: Int32Array;
  readonly covered: Float64Array;
  readonly indemnity: Float64Array;
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
