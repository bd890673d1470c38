import { whole, type ColumnReader } from './columnReader';
import { shown } from '../values/odd';
import type { Column } from '../report/table';

/** A column of texts as they stand; blank is ''. */
export function textColumn(column: Column): readonly string[] {
  return whole(textReader(column), column.count);
}

export function textReader({ cells, at, first, count }: Column): ColumnReader<readonly string[]> {
  const values = new Array<string>(count);
  const read = (from: number, until: number) => {
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      values[entry] = typeof cell === 'string' ? cell : cell === 0 ? '' : shown(cell);
    }
  };
  return { values, read };
}
