import { amountTexts } from './amountTexts';
import { whole, type ColumnReader } from './columnReader';
import type { Currencies } from './currencies';
import type { Report } from './problems';
import type { Column } from '../report/table';

/** A column of amounts, blank as 0. `optional`: a word for nothing (`n/a`) is a blank here. */
export function amountColumn(column: Column, problems: Report, currencies: Currencies, optional = false): Float64Array {
  return whole(amountReader(column, problems, currencies, optional), column.count);
}

/** Cells that hold a number take the short way; texts wait until all have been seen. */
export function amountReader(
  column: Column,
  problems: Report,
  currencies: Currencies,
  optional = false,
): ColumnReader<Float64Array> {
  const values = new Float64Array(column.count);
  const texts = amountTexts(column, problems, currencies, optional);
  const read = (from: number, until: number) => readNumbers(column, from, until, values, texts.read);
  return { values, read, finish: () => texts.settle(values) };
}

/** The way of nearly every cell, by itself so that it runs as fast as it can. */
function readNumbers(
  { cells, at, first }: Column,
  from: number,
  until: number,
  values: Float64Array,
  odd: (entry: number, cell: unknown) => number,
): void {
  for (let entry = from; entry < until; entry++) {
    const cell = cells[first + entry]![at];
    values[entry] = typeof cell === 'number' ? cell : cell === null || cell === '' ? 0 : odd(entry, cell);
  }
}
