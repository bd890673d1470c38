import type { Column } from '../report/table';

/** A column of words, each read for what it means; a spelling is looked into once. */
export function wordColumn<Value>(
  { cells, at, first, count }: Column,
  read: (cell: unknown, entry: number) => Value,
): readonly Value[] {
  const met = new Map<unknown, Value>();
  return Array.from({ length: count }, (_, entry) => {
    const cell = cells[first + entry]![at];
    if (!met.has(cell)) met.set(cell, read(cell, entry));
    return met.get(cell)!;
  });
}
