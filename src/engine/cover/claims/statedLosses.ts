import type { Problem } from '../../problem';
import type { CauseOfLoss } from '../policy/causesOfLoss';

/** Losses as a claims list states them, as typed columns; entry i is row i of the list, blank rows included. `NaN` means not given. */
export interface StatedLosses {
  readonly count: number;
  /** Each customer once, in order of first appearance. */
  readonly customers: readonly string[];
  /** Index into `customers`; -1 where the row is blank or cannot be read. */
  readonly customer: Int32Array;
  readonly loss: Float64Array;
  readonly dateOfLoss: Float64Array;
  /** A limit stated beside the loss; 0 is no cover. */
  /** By which cause each is lost, left out where the list has no such column; null where nothing is said, a Problem where it cannot be understood: it matters only to policies that pay causes differently. */
  readonly cause?: readonly (CauseOfLoss | Problem | null)[];
  readonly creditLimit: Float64Array;
  readonly currency: string | null;
  readonly problems: ReadonlyMap<number, Problem>;
  readonly customerOfProblem: ReadonlyMap<number, number>;
}
