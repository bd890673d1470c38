import type { Problem } from '../../engine/problem';
import { addressOf, areaOf, cellAddress, onSheet } from '../port/address';
import type { Block } from '../port/spreadsheet';
import type { HeadingRow } from './headingsRead';

/** Something in the cells that could not be read: why, and which cell to go to. */
export interface Finding {
  readonly problem: Problem;
  readonly reference: string;
}

/** Each problem with its cell; a problem that names no column shows its whole row. */
export function findingsIn(
  block: Block,
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
      return { problem, reference: onSheet(block.sheet, address) };
    });
}
