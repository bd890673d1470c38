import type { Cells } from '../values/cells';
import { isDash, isWordForNothing } from '../values/nothing';
import { isBlank } from '../values/odd';

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

/** Whether a column has nothing in any row; by itself so that a long column of blanks or zeros is seen through as fast as it can be. */
export function holdsNothing({ cells, first }: Below, at: number): boolean {
  for (let row = first; row < cells.length; row++) {
    const cell = cells[row]![at];
    if (cell !== 0 && cell !== '' && cell !== null && !isNothing(cell)) return false;
  }
  return true;
}

function isNothing(cell: unknown): boolean {
  return isBlank(cell) || isDash(cell) || isWordForNothing(cell);
}
