import type { Cells } from '../values/cells';
import type { ColumnRoles } from './columnRoles';

/** Rows of a range, by their places in it, of which more may come: the first `count` of them are there. */
export interface Rows {
  readonly at: ArrayLike<number>;
  readonly count: number;
}

/** The rows of a table that were found to be entries so far. Whoever wants more of them than that looks it up when asked. */
export interface Entries {
  readonly cells: Cells;
  readonly roles: ColumnRoles;
  readonly rows: Rows;
}
