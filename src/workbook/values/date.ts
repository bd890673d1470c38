import { Problem } from '../../engine/problem';
import { isoDay } from '../../engine/ledger';
import { dayIn, fittingOrders, openText } from './dateOrder';
import { isDash, isWordForNothing } from './nothing';
import { basic, errorIn, isBlank, shown } from './odd';
import { readings } from './textDate';

/** A workbook of the 1904 system counts 1,462 days less. */
export const days1904 = 1462;
/** Days that a book may have: 1 January 1990 to 31 December 2100. What lies outside is a number of days, an amount or a slip. */
export const earliest = 32_874;
export const latest = 73_415;
/** 1 March 1900: before it Excel's calendar and ours disagree. The first day of a business relation may be as old. */
export const oldest = 61;

/** One date by itself (asOf, a term of a policy): a serial, or a text that only one order fits. Blank or 0 is not given. */
export function readDate(cell: unknown, date1904: boolean): number | null | Problem {
  const value = errorIn(cell) === null ? basic(cell) : NaN;
  if (isNoDay(value)) return null;
  const day = typeof value === 'number' ? serialFrom(value, date1904) : typeof value === 'string' ? alone(value) : null;
  if (day === null) return notADate(cell);
  return typeof day === 'number' && (day < earliest || day > latest) ? noDayOfABook(cell, day, earliest) : day;
}

function alone(text: string): number | Problem | null {
  const { fitting } = fittingOrders([text]);
  if (fitting.length === 0) return null;
  return openText([text], fitting) === null ? dayIn(text, fitting[0]!) : ambiguousDate(text);
}

/** Blank, a dash, `n/a`, `On account`, and what programs write for no day: 00.00.0000, 00000000, 0001-01-01, 31 December 9999. */
export function isNoDay(value: unknown): boolean {
  if (typeof value === 'number') return value === 0 || value === 99_991_231 || Math.floor(value) === lastSerial;
  if (isBlank(value) || isDash(value) || isWordForNothing(value)) return true;
  if (typeof value === 'string' && value.length < 30 && onAccount.test(value.normalize('NFKC').trim())) return true;
  return (
    typeof value === 'string' &&
    value.length < 30 &&
    /^\s*(?:0+(?:[-./]0+){0,2}|0001-01-01|0?1[./]0?1[./]0001|9999-?12-?31|31[./-]12[./-]9999|12[./-]31[./-]9999)(?:[T ][0:.]+Z?)?\s*$/.test(
      value,
    )
  );
}

/** In place of the day of money that is not set against an invoice. */
const onAccount = /^(?:on[ -]account|un(?:allocated|applied)|advances?|prepayments?|预收款?|暂收款?|未核销|未分配)$/i;

/** Excel's calendar ends on 31 December 9999. */
const lastSerial = 2_958_465;

/** A number as a day: a serial, or the eight digits of year, month, day, as ledgers write them; null where it is neither. */
export function serialFrom(value: number, date1904: boolean): number | null {
  const day = Math.floor(value);
  if (day >= 1 && day < lastSerial) return date1904 ? day + days1904 : day;
  return Number.isInteger(value) && value > 19_000_000 ? readings(String(value))[0]! : null;
}

export function notADate(cell: unknown): Problem {
  return new Problem({ kind: 'invalid', expected: { en: 'a date', zh: '日期' }, found: shown(cell) });
}

export function ambiguousDate(cell: unknown): Problem {
  return new Problem({
    kind: 'invalid',
    expected: { en: 'a date that can be read in one way only (2025-03-04)', zh: '只有一种读法的日期（如 2025-03-04）' },
    found: shown(cell),
  });
}

/** A day outside what a book may have, with what to look at. */
export function noDayOfABook(cell: unknown, day: number, from: number): Problem {
  const [found, iso, year] = [shown(cell), isoDay(day), isoDay(from).slice(0, 4)];
  return new Problem({
    kind: 'invalid',
    because: {
      en: `"${found}" would be the day ${iso}; expected one from ${year} to 2100: has the row moved by a cell, or is it a number of days or an amount?`,
      zh: `“${found}”会是 ${iso} 这一天，应在 ${year} 年至 2100 年之间：该行是否错位一格，或者这是天数、金额？`,
    },
  });
}
