import { Problem } from '../../engine/problem';
import { whole, type ColumnReader } from './columnReader';
import type { Currencies } from './currencies';
import { report, type Report } from './problems';
import type { Column } from '../report/table';
import { readAmount } from '../values/amount';

/** A column of amounts, blank as 0. */
export function amountColumn(column: Column, problems: Report, currencies: Currencies): Float64Array {
  return whole(amountReader(column, problems, currencies), column.count);
}

/** Cells that hold a number take the short way. */
export function amountReader(column: Column, problems: Report, currencies: Currencies): ColumnReader<Float64Array> {
  const values = new Float64Array(column.count);
  const read = (from: number, until: number) => {
    const { cells, at, first } = column;
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      values[entry] =
        typeof cell === 'number'
          ? cell
          : cell === null || cell === ''
            ? 0
            : odd(column, entry, cell, problems, currencies);
    }
  };
  return { values, read };
}

function odd(column: Column, entry: number, cell: unknown, problems: Report, currencies: Currencies): number {
  const amount = readAmount(cell);
  if (amount instanceof Problem) {
    report(problems, column, entry, amount);
    return NaN;
  }
  if (amount.currency !== null) currencies.note(amount.currency, column, entry);
  return amount.value;
}
