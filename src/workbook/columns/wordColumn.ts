import type { Column } from '../report/table';

/** A column of words, each read for what it means; a spelling is looked into once. */
export function wordColumn<Value>(
  { cells, at, first, count }: Column,
  read: (cell: unknown, entry: number) => Value,
): readonly Value[] {
  const met = new Map<unknown, Value>();
  const values = new Array<Value>(count);
  // The same word stands in most rows.
  let [last, meant]: [unknown, Value | undefined] = [undefined, undefined];
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]![at];
    if (cell !== last || meant === undefined) {
      if (!met.has(cell)) met.set(cell, read(cell, entry));
      [last, meant] = [cell, met.get(cell)!];
    }
    values[entry] = meant;
  }
  return values;
}
