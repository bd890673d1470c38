import { Problem } from '../../engine/problem';
import { isBlank } from '../values/odd';
import type { Column } from '../report/table';

/** The entries of a range of tiers; blank rows are none. */
export function tiersIn({ cells, first }: Column, count: number): readonly number[] {
  return Array.from({ length: count }, (_, entry) => entry).filter(
    (entry) => !(cells[first + entry] ?? []).every(isBlank),
  );
}

/** What cannot be read makes the whole range useless. */
export function valueIn<Value>(
  { cells, first, at, heading, place }: Column,
  entry: number,
  read: (cell: unknown) => Value | Problem,
): Value {
  const value = read(cells[first + entry]![at]);
  if (value instanceof Problem) throw new Problem({ ...value.parts, place: place(entry), field: heading });
  return value;
}
