import type { Column } from '../report/table';
import { whole, type ColumnReader } from './columnReader';

/** A column of words, each read for what it means; a spelling is looked into once. */
export function wordColumn<Value>(column: Column, read: (cell: unknown, entry: number) => Value): readonly Value[] {
  return whole(wordReader(column, read), column.count);
}

export function wordReader<Value>(
  { cells, at, first, count }: Column,
  read: (cell: unknown, entry: number) => Value,
): ColumnReader<readonly Value[]> {
  const met = new Map<unknown, Value>();
  const values = new Array<Value>(count);
  // The same word stands in most rows.
  let [last, meant]: [unknown, Value | undefined] = [undefined, undefined];
  const look = (cell: unknown, entry: number) => {
    if (!met.has(cell)) met.set(cell, read(cell, entry));
    [last, meant] = [cell, met.get(cell)!];
    return meant!;
  };
  const readWords = (from: number, until: number) => {
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      values[entry] = cell !== last || meant === undefined ? look(cell, entry) : meant;
    }
  };
  return { values, read: readWords };
}
