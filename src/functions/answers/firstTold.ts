import { Problem } from '../../engine/problem';

/** The first row that is neither blank nor a Problem: where what holds for the whole answer is said once; -1 where there is none. */
export function firstTold(rows: readonly (object | null)[]): number {
  return rows.findIndex((row) => row !== null && !(row instanceof Problem));
}
