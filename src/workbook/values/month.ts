import { dayOf, serialOf } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { earliest, latest, readDate } from './date';
import { monthNamed } from './monthNames';
import { basic, errorIn } from './odd';

/** The first day of the month that a cell names: a date of it, `2025-03`, `202503`, `03/2025`, `Mar 2025`, `2025年3月`; null where it names none. */
export function monthIn(cell: unknown, date1904: boolean): number | null {
  const value = errorIn(cell) === null ? basic(cell) : null;
  if (typeof value === 'string') {
    const named = written(value.normalize('NFKC').trim());
    if (named !== null) return named;
  }
  if (typeof value === 'number' && !(Number.isInteger(value) && value > 190_000 && value < 210_100)) {
    const day = readDate(value, date1904);
    return typeof day === 'number' && day >= earliest && day <= latest ? startOfMonth(day) : null;
  }
  if (typeof value === 'number') return serialOf(Math.floor(value / 100), value % 100, 1);
  const day = typeof value === 'string' ? readDate(value, date1904) : null;
  return day === null || day instanceof Problem ? null : startOfMonth(day);
}

function startOfMonth(serial: number): number {
  const { year, month } = dayOf(serial);
  return serialOf(year, month, 1)!;
}

const yearFirst = /^((?:19|20)\d{2})\s?(?:[-/.年]|M)?\s?(\d{1,2})\s?(?:月份?)?$/i;
const monthFirst = /^(\d{1,2})\s?[-/.]\s?((?:19|20)\d{2})$/;
const nameFirst = /^(\p{L}{3,12})\.?[\s,/'’-]*((?:19|20)?\d{2})$/u;
const nameLast = /^((?:19|20)\d{2})[\s,/-]*(\p{L}{3,12})\.?$/u;

function written(text: string): number | null {
  const [, year, month] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return serialOf(Number(year), Number(month), 1);
  const [, first, after] = monthFirst.exec(text) ?? [];
  if (first !== undefined) return serialOf(Number(after), Number(first), 1);
  const [, name, yearOfName] = nameFirst.exec(text) ?? swapped(nameLast.exec(text)) ?? [];
  const number = name === undefined ? null : monthNamed(name);
  return number === null ? null : serialOf(yearFrom(yearOfName!), number, 1);
}

function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found && [undefined, found[2], found[1]];
}

/** Two digits mean 1990 to 2089, as in dates. */
function yearFrom(digits: string): number {
  return digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 90 ? 2000 : 1900);
}
