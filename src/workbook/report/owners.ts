import type { Cells } from '../values/cells';
import { isBlank } from '../values/odd';

/** Rows that belong to a customer who is named elsewhere; typed, because a long list may have nothing else. */
export interface Owners {
  /** How many rows do. */
  readonly count: number;
  /** Of each row of the range the place of his name among the names, from 1; 0 for any other row. */
  readonly of: Int32Array;
  readonly names: readonly unknown[];
}

export const nobody: Owners = { count: 0, of: new Int32Array(0), names: [] };

/** Of two that have no row in common. */
export function together(one: Owners, other: Owners): Owners {
  if (one.count === 0) return other;
  if (other.count === 0) return one;
  const of = other.of.map((place, row) => (place === 0 ? one.of[row]! : one.names.length + place));
  return { count: one.count + other.count, of, names: one.names.concat(other.names) };
}

/** Whether none of their rows has anything in a column. */
export function isBlankFor({ of }: Owners, cells: Cells, column: number): boolean {
  for (let row = 0; row < of.length; row++) if (of[row] !== 0 && !isBlank(cells[row]![column])) return false;
  return true;
}
