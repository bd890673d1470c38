import { Problem } from '../../engine/problem';
import { whole, type ColumnReader } from './columnReader';
import { basic, errorIn, isBlank } from '../values/odd';
import { report, type Report } from './problems';
import type { Column } from '../report/table';
import { ambiguousDate, notADate, serialFrom } from '../values/date';
import { orders, readTextDate, type Order } from '../values/textDate';

/** A column of dates as serials, NaN where blank. Texts are read if exactly one order of day, month and year fits them all. */
export function dateColumn(column: Column, problems: Report, date1904: boolean, word?: Word): Float64Array {
  return whole(dateReader(column, problems, date1904, word), column.count);
}

/** What a cell says that holds a word in place of a date; null where it does not. */
type Word = (cell: unknown) => number | null;

export function dateReader(
  column: Column,
  problems: Report,
  date1904: boolean,
  word?: Word,
): ColumnReader<Float64Array> {
  const days = new Float64Array(column.count);
  const texts: number[] = [];
  const plain = !date1904 && word === undefined;
  const read = (from: number, until: number) => {
    const { cells, at, first } = column;
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      if (plain && typeof cell === 'number' && cell >= 1 && cell <= plainSerials) days[entry] = cell | 0;
      else
        days[entry] =
          cell === null || cell === '' || cell === 0 ? NaN : odd(column, entry, cell, problems, date1904, texts, word);
    }
  };
  return { values: days, read, finish: () => readTexts(column, texts, days) };
}

/** Serials that need no second look: up to the last day of Excel's calendar. */
const plainSerials = 2_958_465;

function odd(
  column: Column,
  entry: number,
  cell: unknown,
  problems: Report,
  date1904: boolean,
  texts: number[],
  word?: Word,
): number {
  const said = word?.(cell) ?? null;
  if (said !== null) return said;
  const value = errorIn(cell) === null ? basic(cell) : cell;
  if (isBlank(value)) return NaN;
  const day = typeof value === 'number' ? serialFrom(value, date1904) : null;
  if (day === null && typeof value === 'string' && orders.some((order) => readTextDate(value, order) !== null))
    texts.push(entry);
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
