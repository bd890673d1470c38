import { Problem } from '../../engine/problem';
import { whole, type ColumnReader } from './columnReader';
import { ordersBeside } from './datesBeside';
import { daysWithoutYear } from './daysWithoutYear';
import { textsOf, type Texts } from './texts';
import { basic, errorIn } from '../values/odd';
import { report, type Report } from './problems';
import type { Hurdle } from '../report/hurdle';
import type { Column } from '../report/table';
import { ambiguousDate, earliest, isNoDay, latest, noDayOfABook, notADate, serialFrom } from '../values/date';
import { dayIn, fittingOrders, openText } from '../values/dateOrder';
import { readings, type Order } from '../values/textDate';
import { wayWords } from '../headings/ways';

/** What a cell says that holds a word in place of a date; null where it does not. */
type Word = (cell: unknown) => number | null;

/** What is peculiar to a column: words that stand for a day, and how old its days may be. */
interface Peculiar {
  readonly word?: Word;
  readonly from?: number;
  /** Words that say that there is no day. */
  readonly isNothing?: (cell: unknown) => boolean;
}

/** A column of dates as serials, NaN where there is none. Texts are read if exactly one order of day, month and year fits them and the dates beside them. */
export function dateColumn(column: Column, problems: Report, date1904: boolean, peculiar?: Peculiar): Float64Array {
  return whole(dateReader(column, problems, date1904, peculiar), column.count);
}

export function dateReader(
  column: Column,
  problems: Report,
  date1904: boolean,
  { word, from: first = earliest, isNothing }: Peculiar = {},
): ColumnReader<Float64Array> {
  const days = new Float64Array(column.count);
  const texts = textsOf(column.count);
  const plain = !date1904 && word === undefined;
  const withYear = word === undefined ? daysWithoutYear(column) : null;
  // Serials of a book that need no second look.
  const [least, most] = plain ? [first, latest] : [Infinity, -Infinity];
  const read = (from: number, until: number) => readSerials(column, from, until, days, least, most, odd);
  const odd = (entry: number, cell: unknown) => {
    if (texts.again(entry, cell)) return NaN;
    const said = word?.(cell) ?? null;
    if (said !== null) return said;
    const value = errorIn(cell) === null ? basic(cell) : NaN;
    if (isNoDay(value)) return NaN;
    if (withYear !== null) return dated(entry, withYear(cell));
    const day = typeof value === 'number' ? serialFrom(value, date1904) : null;
    if (day !== null) return within(entry, cell, day);
    const text = typeof value === 'number' ? yearLast(value) : typeof value === 'string' ? value : '';
    if (readings(text).some((reading) => reading !== null)) texts.add(entry, text);
    else if (!isNothing?.(cell)) report(problems, column, entry, notADate(cell));
    return NaN;
  };
  const dated = (entry: number, day: number | Problem) => {
    if (typeof day === 'number') return day;
    report(problems, column, entry, day);
    return NaN;
  };
  const within = (entry: number, cell: unknown, day: number) => {
    if (day >= first && day <= latest) return day;
    report(problems, column, entry, noDayOfABook(cell, day, first));
    return NaN;
  };
  const finish = () => {
    if (texts.distinct.length === 0) return;
    const dayOf = reading(column, texts);
    const read = texts.distinct.map(dayOf);
    const meant = Float64Array.from(read, (day) => (day !== null && day >= first && day <= latest ? day : NaN));
    texts.write(meant, days, (entry, which) => {
      const [day, text] = [read[which]!, texts.distinct[which]];
      if (day === null) report(problems, column, entry, notADate(text));
      else within(entry, text, day);
    });
  };
  return { values: days, read, finish };
}

/** The way of nearly every cell, by itself so that it runs as fast as it can. */
function readSerials(
  { cells, at, first }: Column,
  from: number,
  until: number,
  days: Float64Array,
  least: number,
  most: number,
  odd: (entry: number, cell: unknown) => number,
): void {
  for (let entry = from; entry < until; entry++) {
    const cell = cells[first + entry]![at];
    if (typeof cell === 'number' && cell >= least && cell <= most) days[entry] = cell | 0;
    else days[entry] = cell === null || cell === '' || cell === 0 ? NaN : odd(entry, cell);
  }
}

/** 5042026 for 05042026: a number has lost the zero of its day. */
function yearLast(value: number): string {
  return Number.isInteger(value) && value > 1_000_000 ? String(value).padStart(8, '0') : '';
}

/** How the texts of a column are read; where two orders are left, it is refused with its first doubtful row. */
function reading(column: Column, texts: Texts): (text: string) => number | null {
  const { distinct } = texts;
  const chosen = column.ways?.days ?? null;
  if (chosen !== null) return inOrder(column, distinct, chosen);
  const { fitting, stuck } = fittingOrders(distinct);
  if (stuck !== null) {
    column.refuse(openOrder(column, texts, stuck));
    return () => null;
  }
  const left = openText(distinct, fitting) === null ? fitting : ordersBeside(column, fitting);
  const open = openText(distinct, left);
  if (open !== null) column.refuse(openOrder(column, texts, open));
  return inOrder(column, distinct, left[0]!);
}

/** Said where a text could be another day. */
function inOrder(column: Column, distinct: readonly string[], order: Order): (text: string) => number | null {
  if (distinct.some(couldBeAnother)) sayOrder(column, order);
  return (text) => dayIn(text, order);
}

function couldBeAnother(text: string): boolean {
  return new Set(readings(text).filter((day) => day !== null)).size > 1;
}

function sayOrder({ heading, at, first, remarks }: Column, order: Order): void {
  const { en, zh } = wayWords[order];
  const sentence = {
    en: `The days in "${heading.en}" are read with the ${en}.`,
    zh: `“${heading.zh}”中的日期按${zh}读取。`,
  };
  remarks.push({ weight: 'said', about: 'dates', sentence, at: { row: first - 1, column: at } });
}

function openOrder(column: Column, texts: Texts, found: string): Hurdle {
  const entry = texts.first(found);
  const problem = new Problem({ ...ambiguousDate(found).parts, place: column.place(entry), field: column.heading });
  const remedy = { what: 'days', heading: column.heading.en } as const;
  return { problem, at: { row: column.first + entry, column: column.at }, remedy, spoils: column.heading.en };
}
