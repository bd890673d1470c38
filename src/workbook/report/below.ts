import type { Cells } from '../values/cells';

/** The rows below the headings, from `first` on; a copy of a long ledger would cost more than looking. */
export interface Below {
  readonly cells: Cells;
  readonly first: number;
}

/** What stands in a column below its heading. */
export function columnBelow({ cells, first }: Below, at: number): readonly unknown[] {
  const column: unknown[] = [];
  for (let row = first; row < cells.length; row++) column.push(cells[row]![at]);
  return column;
}

/** Whether it is true of any row; asks no further once it is. */
export function anyBelow({ cells, first }: Below, is: (row: readonly unknown[]) => boolean): boolean {
  for (let row = first; row < cells.length; row++) if (is(cells[row]!)) return true;
  return false;
}
