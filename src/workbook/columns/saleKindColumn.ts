import { Problem } from '../../engine/problem';
import type { ColumnReader } from './columnReader';
import { report, type Report } from './problems';
import type { Column } from '../report/table';
import { readSaleKinds } from '../values/saleKinds';

/** A column of kinds of sale as bits; blank is none in particular. A spelling is looked into once. */
export function saleKindReader(column: Column, problems: Report): ColumnReader<Int32Array> {
  const values = new Int32Array(column.count);
  const met = new Map<unknown, number | null | Problem>();
  const read = (from: number, until: number) => {
    for (let entry = from; entry < until; entry++) {
      const cell = column.cells[column.first + entry]![column.at];
      if (!met.has(cell)) met.set(cell, readSaleKinds(cell));
      const kinds = met.get(cell)!;
      if (kinds instanceof Problem) report(problems, column, entry, kinds);
      else values[entry] = kinds ?? 0;
    }
  };
  return { values, read };
}
