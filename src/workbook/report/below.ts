import type { Cells } from '../values/cells';

/** The rows below the headings, from `first` on; a copy of a long ledger would cost more than looking. */
export interface Below {
  readonly cells: Cells;
  readonly first: number;
}

/** Whether it is true of any row; asks no further once it is. */
export function anyBelow({ cells, first }: Below, is: (row: readonly unknown[]) => boolean): boolean {
  for (let row = first; row < cells.length; row++) if (is(cells[row]!)) return true;
  return false;
}
