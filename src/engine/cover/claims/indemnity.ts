import type { Problem } from '../../problem';
import type { Settlement } from '../settlement/settlement';

/** What a policy pays, claim by claim. A claim is a row of the range that owes something; the many that owe nothing take no room. */
export interface Indemnity {
  readonly customers: readonly string[];
  /** Whose each row of the range is. */
  readonly customer: Int32Array;
  /** The row on which each claim stands, ascending. */
  readonly row: Int32Array;
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

/** Which claim a row is, -1 where it is none; to be asked about one row after the other, from the first on. */
export function claimsInOrder(rows: Int32Array): (row: number) => number {
  let claim = 0;
  return (row) => {
    while (rows[claim]! < row) claim++;
    return rows[claim] === row ? claim : -1;
  };
}
