import { Problem } from '../../engine/problem';
import { isoDay, serialOf } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import { batchHeader, type BatchHeader } from '../report/batchHeader';
import type { Hurdle } from '../report/hurdle';
import type { Column } from '../report/table';
import { isNoDay } from '../values/date';
import { dayOfYear, type DayOfYear } from '../values/dayOfYear';
import { basic, errorIn, shown } from '../values/odd';

/** A cell of a column of days without their year as a serial, or why it is none. */
type WithYear = (cell: unknown) => number | Problem;

/** How the days of a column are read that state no year: by the period in the first line of DATEV's file; refused once without it. Null where the column has days as usual. */
export function daysWithoutYear(column: Column): WithYear | null {
  const found = withoutYear(column);
  if (found === null) return null;
  const { entry, alone } = found;
  const { cells, first, at } = column;
  const header = batchHeader(cells.slice(0, first - 1));
  const period = header?.period ?? null;
  if (header === null || period === null) {
    if (!alone) column.refuse(noPeriod(column, entry));
    return (cell) => new Problem({ kind: 'invalid', because: noYear(cell) });
  }
  const stated = between(period);
  column.remarks.push({
    weight: 'said',
    about: 'dates',
    at: { row: header.row, column: null },
    sentence: {
      en: `The days in "${column.heading.en}" have no year (${shown(cells[first + entry]![at])}): it is read from row ${header.row + 1}, which states ${stated.en}.`,
      zh: `“${column.heading.zh}”中的日期没有年份（${shown(cells[first + entry]![at])}）：年份取自第 ${header.row + 1} 行所述的期间 ${stated.zh}。`,
    },
  });
  return (cell) => inPeriod(cell, period);
}

/** The first entry, if every filled cell is a day without a year, and whether it is the only one; null where one is not. */
function withoutYear({ cells, at, first, count }: Column): { readonly entry: number; readonly alone: boolean } | null {
  let [found, filled] = [-1, 0];
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]![at];
    if (cell === '' || cell === null) continue;
    const value = errorIn(cell) === null ? basic(cell) : cell;
    if (isNoDay(value)) continue;
    if (dayOfYear(value) === null) return null;
    if (filled++ === 0) found = entry;
  }
  return filled === 0 ? null : { entry: found, alone: filled === 1 };
}

function inPeriod(cell: unknown, period: NonNullable<BatchHeader['period']>): number | Problem {
  const read = dayOfYear(basic(cell));
  const days = read === null ? [] : daysIn(read, period);
  if (days.length === 1) return days[0]!;
  const { en, zh } = between(period);
  return wrong(cell, {
    en: `a day and month of one year only within ${en}, the period in the first line`,
    zh: `在首行所述期间 ${zh} 内只属于一个年份的日期`,
  });
}

function daysIn({ day, month }: DayOfYear, { from, until }: NonNullable<BatchHeader['period']>): readonly number[] {
  const [first, last] = [from, until].map((serial) => Number(isoDay(serial).slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years
    .map((year) => serialOf(year, month, day))
    .filter((one): one is number => one !== null && one >= from && one <= until);
}

function between({ from, until }: NonNullable<BatchHeader['period']>) {
  return { en: `${isoDay(from)} to ${isoDay(until)}`, zh: `${isoDay(from)} 至 ${isoDay(until)}` };
}

function wrong(cell: unknown, expected: Words): Problem {
  return new Problem({ kind: 'invalid', expected, found: shown(cell) });
}

function noPeriod(column: Column, entry: number): Hurdle {
  const because = noYear(column.cells[column.first + entry]![column.at]);
  const problem = new Problem({ kind: 'invalid', place: column.place(entry), field: column.heading, because });
  return { problem, at: { row: column.first + entry, column: column.at }, remedy: null, spoils: column.heading.en };
}

function noYear(cell: unknown): Words {
  return {
    en: `"${shown(cell)}" is a day without its year, as DATEV writes it: the first line of the file, EXTF …, states the period to which it belongs. Take that line into the range, above the headings, or write the days with their year`,
    zh: `“${shown(cell)}”是没有年份的日期（DATEV 的写法，先日后月）：文件首行（EXTF …）写明其所属期间。请把首行连同标题一起选入区域，或写上年份`,
  };
}
