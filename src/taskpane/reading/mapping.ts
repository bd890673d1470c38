import type { Answers } from '../flow/answers';
import { readMapping } from '../../workbook/headings/mapping';
import type { Mapping } from '../../workbook/report/kind';
import type { Rectangle } from '../port/spreadsheet';

/** Stands for "read as nothing" in a Mapping range: no heading of ours is spelled so. */
export const NOT_USED = '–';

/** The user's choices as a Mapping range: theirs, ours. Null where every heading is read as it was recognised. */
export function mappingCells({ headings }: Answers): Rectangle | null {
  const rows = Object.entries(headings);
  return rows.length === 0 ? null : rows.map(([theirs, ours]) => [theirs, ours]);
}

export function mappingOf(answers: Answers): Mapping {
  return readMapping(mappingCells(answers) ?? []);
}
