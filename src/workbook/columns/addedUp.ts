import type { Column } from '../report/table';
import type { ColumnReader } from './columnReader';

/** A column of amounts together with those that the user adds to it. */
export function addedUp(
  column: Column,
  reader: (column: Column) => ColumnReader<Float64Array>,
): ColumnReader<Float64Array> {
  const first = reader(column);
  if (!column.more) return first;
  const readers = [first, ...column.more.map(reader)];
  return {
    values: first.values,
    read: (from, until) => readers.forEach((one) => one.read(from, until)),
    finish: () => {
      for (const one of readers) one.finish?.();
      for (const { values } of readers.slice(1))
        for (let entry = 0; entry < values.length; entry++) first.values[entry]! += values[entry]!;
    },
  };
}
