import { Problem } from '../../engine/problem';
import type { Column } from '../report/table';

/** What could not be read, by entry; the first reason of each entry counts. */
export type Report = Map<number, Problem>;

/** Notes a problem with its place and heading. */
export function report(problems: Report, column: Column, entry: number, problem: Problem): void {
  if (problems.has(entry)) return;
  const { heading, key } = column;
  const at = { place: column.place(entry), field: heading, ...(key !== undefined && { key }) };
  problems.set(entry, new Problem({ ...problem.parts, ...at }));
}
