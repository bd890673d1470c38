import type { Problem } from '../../problem';

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
  readonly creditLimit: Float64Array;
  readonly currency: string | null;
  readonly problems: ReadonlyMap<number, Problem>;
  readonly customerOfProblem: ReadonlyMap<number, number>;
}
