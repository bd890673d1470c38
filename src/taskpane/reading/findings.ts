import type { Problem } from '../../engine/problem';
import { addressOf, areaOf, cellAddress, onSheet } from '../port/address';
import type { Words } from '../../engine/words';
import { rowNamed } from '../../workbook/headings/setAside';
import type { Block, Rectangle } from '../port/spreadsheet';
import type { HeadingRow } from './headingsRead';

/** Something in the cells that could not be read: why, and which cell to go to. */
export interface Finding {
  readonly problem: Problem;
  readonly reference: string;
  /** How a Mapping range names its row. */
  readonly row: Words;
}

/** Each problem with its cell; a problem that names no column shows its whole row. */
export function findingsIn(
  { block, cells }: { readonly block: Block; readonly cells: Rectangle },
  { row, headings }: HeadingRow,
  problems: ReadonlyMap<number, Problem>,
): readonly Finding[] {
  const area = areaOf(block.address);
  return [...problems]
    .sort(([one], [other]) => one - other)
    .map(([entry, problem]) => {
      const heading = headings.find(({ theirs }) => theirs === problem.parts.field?.en);
      const top = area.top + row + 1 + entry;
      const address = heading ? cellAddress(top, area.left + heading.column) : addressOf({ ...area, top, bottom: top });
      const at = row + 1 + entry;
      return { problem, reference: onSheet(block.sheet, address), row: rowNamed(cells[at] ?? [], at) };
    });
}
