import { Problem } from '../engine/problem';
import { basic, errorIn, isBlank } from './odd';
import { report, type Report } from './problems';
import type { Column } from './table';
import { ambiguousDate, notADate, serialFrom } from './values/date';
import { orders, readTextDate, type Order } from './values/textDate';

/** A column of dates as serials, NaN where blank. Texts are read if exactly one order of day, month and year fits them all. */
export function dateColumn(column: Column, problems: Report, date1904: boolean, word?: (cell: unknown) => number | null): Float64Array {
  const { cells, at, first, count } = column;
  const days = new Float64Array(count);
  const texts: number[] = [];
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]![at];
    if (typeof cell === 'number' && cell >= 1 && cell <= plainSerials && !date1904 && word === undefined) days[entry] = cell | 0;
    else days[entry] = cell === null || cell === '' || cell === 0 ? NaN : odd(column, entry, cell, problems, date1904, texts, word);
  }
  if (texts.length > 0) readTexts(column, texts, days);
  return days;
}

/** Serials that need no second look: up to the last day of Excel's calendar. */
const plainSerials = 2_958_465;

function odd(column: Column, entry: number, cell: unknown, problems: Report, date1904: boolean, texts: number[], word?: (cell: unknown) => number | null): number {
  const said = word?.(cell) ?? null;
  if (said !== null) return said;
  const value = errorIn(cell) === null ? basic(cell) : cell;
  if (isBlank(value)) return NaN;
  const day = typeof value === 'number' ? serialFrom(value, date1904) : null;
  if (day === null && typeof value === 'string' && orders.some((order) => readTextDate(value, order) !== null)) texts.push(entry);
  else if (day === null) report(problems, column, entry, notADate(cell));
  return day ?? NaN;
}

/** Where two orders fit every text, the column is still read if they agree on every day. */
function readTexts(column: Column, texts: readonly number[], days: Float64Array): void {
  const textOf = (entry: number) => String(basic(column.cells[column.first + entry]![column.at]));
  let fitting: readonly Order[] = orders;
  for (const entry of texts) {
    fitting = fitting.filter((order) => readTextDate(textOf(entry), order) !== null);
    if (fitting.length === 0) throw refusal(column, entry, textOf(entry));
  }
  for (const entry of texts) {
    const readings = new Set(fitting.map((order) => readTextDate(textOf(entry), order)!));
    if (readings.size > 1) throw refusal(column, entry, textOf(entry));
    days[entry] = [...readings][0]!;
  }
}

function refusal(column: Column, entry: number, text: string): Problem {
  return new Problem({ ...ambiguousDate(text).parts, place: column.place(entry), field: column.heading });
}
