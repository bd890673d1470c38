import { serialOf } from '../../engine/ledger';
import { monthNamed } from './monthNames';
import { asWritten, longest } from './spelling';

/** The three orders in which people write a date in digits; a column is read only if exactly one fits all its texts. */
export const orders = ['Y-M-D', 'M/D/Y', 'D/M/Y'] as const;
export type Order = (typeof orders)[number];

/** A text as a day in each of the orders, null where it cannot be one. A month in letters and eight digits are the same day in all. */
export function readings(written: string): readonly (number | null)[] {
  if (!mayBeDay.test(written)) return noDay;
  const before = met.get(written);
  if (before !== undefined) return before;
  const found = read(written);
  if (met.size >= most) met.clear();
  if (written.length <= longest) met.set(written, found);
  return found;
}

/** Two numbers at least, eight digits, or signs that stand for `1月`: nearly every name has none of them. */
const mayBeDay = /\p{Nd}\P{Nd}+\p{Nd}|\p{Nd}{8}|\p{So}/u;
const noDay: readonly null[] = orders.map(() => null);

/** A year has few days, and each is asked for many times: of a column, of the columns beside it, of all orders. */
const met = new Map<string, readonly (number | null)[]>();
const most = 5000;

function read(written: string): readonly (number | null)[] {
  const text = withoutTime(asWritten(written) ?? '');
  const certain = spelled(text) ?? compact(text);
  return orders.map((order) => certain ?? digits(text, order) ?? packed(text, order));
}

/** The day as it is written: a time behind it, with or without a zone, is left away, and so is the day of the week before it. */
function withoutTime(text: string): string {
  return text
    .replace(
      /(?:[T ]|, )(?:[上下]午\s?)?\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:[AP]\.?M\.?)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/i,
      '',
    )
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?=\S)/i, '')
    .replace(/\s*(?:星期|周)[一二三四五六日天]$/, '')
    .trim();
}

function compact(text: string): number | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : serialOf(Number(year), Number(month), Number(day));
}

/** Eight digits with the year last, as German programs write a day (TTMMJJJJ). */
function packed(text: string, order: Order): number | null {
  const [, one, other, year] = /^(\d{2})(\d{2})((?:199|20\d)\d)$/.exec(text) ?? [];
  if (one === undefined || order === 'Y-M-D') return null;
  const [month, day] = order === 'M/D/Y' ? [one, other] : [other, one];
  return serialOf(Number(year), Number(month), Number(day));
}

function digits(text: string, order: Order): number | null {
  const parts = /^(\d{1,4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,4})\s?日?\.?$/.exec(text)?.slice(1);
  if (!parts) return null;
  const [year, month, day] = order === 'Y-M-D' ? [0, 1, 2] : order === 'M/D/Y' ? [2, 0, 1] : [2, 1, 0];
  const [y, d] = [yearFrom(parts[year]!), parts[day]!];
  return y === null || d.length > 2 || parts[month]!.length > 2 ? null : serialOf(y, Number(parts[month]), Number(d));
}

/** Two digits of a year mean 1990 to 2089. */
function yearFrom(digits: string): number | null {
  if (digits.length === 4) return Number(digits);
  return digits.length === 2 ? Number(digits) + (Number(digits) < 90 ? 2000 : 1900) : null;
}

const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]*(?:de |of )?[\s-]*(\p{L}{3,12})\.?[\s,/-]*(?:de |del )?(\d{4}|\d{2})$/iu;
const monthFirst = /^(\p{L}{3,12})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4})$/iu;
const yearFirst = /^(\d{4})[\s-]*(\p{L}{3,12})\.?[\s-]*(\d{1,2})$/iu;

function spelled(text: string): number | null {
  const [, day, name, year] =
    dayFirst.exec(text) ?? ordered(monthFirst.exec(text), [2, 1, 3]) ?? ordered(yearFirst.exec(text), [3, 2, 1]) ?? [];
  const month = name === undefined ? null : monthNamed(name);
  return month === null ? null : serialOf(yearFrom(year!)!, month, Number(day));
}

function ordered(found: RegExpExecArray | null, places: readonly number[]): readonly (string | undefined)[] | null {
  return found && [undefined, ...places.map((place) => found[place])];
}
