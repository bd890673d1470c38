import { Problem } from '../engine/problem';
import { report, type Report } from './problems';
import type { Column } from './table';
import { readYesNo } from './values/yesNo';

/** A column of yes and no as 1 and 0; blank is no. */
export function yesNoColumn(column: Column, problems: Report): Uint8Array {
  const { cells, at, first, count } = column;
  const values = new Uint8Array(count);
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]![at];
    if (cell === null || cell === '' || cell === 0 || cell === false) continue;
    const answer = readYesNo(cell);
    if (answer instanceof Problem) report(problems, column, entry, answer);
    else values[entry] = answer ? 1 : 0;
  }
  return values;
}
