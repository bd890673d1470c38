import type { Cells } from '../values/cells';
import { isBlank } from '../values/odd';

/** A range of whole columns ends at its last row that is not blank; any other range is taken as it is. */
export function heightOf(cells: Cells): number {
  if (cells.length < wholeColumn) return cells.length;
  let height = cells.length;
  while (height > 0 && (cells[height - 1] ?? []).every(isBlank)) height--;
  return height;
}

const wholeColumn = 1_048_576;
