import { Problem } from '../engine/problem';
import type { Currencies } from './currencies';
import { report, type Report } from './problems';
import type { Column } from './table';
import { readAmount } from './values/amount';

/** A column of amounts, blank as 0; cells that hold a number take the short way. */
export function amountColumn(column: Column, problems: Report, currencies: Currencies): Float64Array {
  const { cells, at, first, count } = column;
  const values = new Float64Array(count);
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]![at];
    values[entry] = typeof cell === 'number' ? cell : cell === null || cell === '' ? 0 : odd(column, entry, cell, problems, currencies);
  }
  return values;
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
