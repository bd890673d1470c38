import { Problem } from '../../engine/problem';
import { whole, type ColumnReader } from './columnReader';
import { report, type Report } from './problems';
import type { Column } from '../report/table';
import { readLimit } from '../values/amount';

/** A column of limits: NaN where none is given (blank or 0), 0 where the word nil refuses cover. */
export function limitColumn(column: Column, problems: Report): Float64Array {
  return whole(limitReader(column, problems), column.count);
}

export function limitReader(column: Column, problems: Report): ColumnReader<Float64Array> {
  const values = new Float64Array(column.count);
  const read = (from: number, until: number) => {
    const { cells, at, first } = column;
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      const limit =
        typeof cell === 'number' && cell > 0
          ? cell
          : cell === null || cell === '' || cell === 0
            ? null
            : readLimit(cell);
      if (limit instanceof Problem) report(problems, column, entry, limit);
      values[entry] = typeof limit === 'number' ? limit : NaN;
    }
  };
  return { values, read };
}
