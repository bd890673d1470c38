import { Problem } from '../../engine/problem';
import { causesOfLoss, type CauseOfLoss } from '../../engine/cover';
import type { ColumnReader } from './columnReader';
import { report, type Report } from './problems';
import type { Column } from '../report/table';
import { readCause } from '../values/covers';

/** The cause of each loss in a list of losses. What cannot be understood is kept: many policies do not ask for it. */
export function causesIn(column: Column): readonly (CauseOfLoss | Problem | null)[] {
  return Array.from({ length: column.count }, (_, entry) => {
    const cause = readCause(cellAt(column, entry));
    return cause instanceof Problem
      ? new Problem({ ...cause.parts, place: column.place(entry), field: column.heading })
      : cause;
  });
}

/** A column of causes beside invoices: 0 where nothing is said, else 1 + the place in the list of causes. */
export function causeReader(column: Column, problems: Report): ColumnReader<Uint8Array> {
  const values = new Uint8Array(column.count);
  const read = (from: number, until: number) => {
    for (let entry = from; entry < until; entry++) {
      const cause = readCause(cellAt(column, entry));
      if (cause instanceof Problem) report(problems, column, entry, cause);
      else values[entry] = 1 + causesOfLoss.findIndex((one) => one.cause === cause);
    }
  };
  return { values, read };
}

export const insolvencyCode = 1 + causesOfLoss.findIndex(({ cause }) => cause === 'insolvency');

function cellAt({ cells, first, at }: Column, entry: number): unknown {
  return cells[first + entry]![at];
}
