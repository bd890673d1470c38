import { Problem } from '../../engine/problem';
import { whole, type ColumnReader } from './columnReader';
import { report, type Report } from './problems';
import type { Column } from '../report/table';
import { readYesNo } from '../values/yesNo';

/** A column of yes and no as 1 and 0; blank is no. */
export function yesNoColumn(column: Column, problems: Report): Uint8Array {
  return whole(yesNoReader(column, problems), column.count);
}

export function yesNoReader(column: Column, problems: Report): ColumnReader<Uint8Array> {
  const values = new Uint8Array(column.count);
  const read = (from: number, until: number) => {
    const { cells, at, first } = column;
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      if (cell === null || cell === '' || cell === 0 || cell === false) continue;
      const answer = readYesNo(cell);
      if (answer instanceof Problem) report(problems, column, entry, answer);
      else values[entry] = answer ? 1 : 0;
    }
  };
  return { values, read };
}
