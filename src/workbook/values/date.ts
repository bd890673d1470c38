import { Problem } from '../../engine/problem';
import { basic, errorIn, isBlank, shown } from './odd';
import { orders, readTextDate } from './textDate';

/** Excel's calendar ends on 31 December 9999. */
const lastSerial = 2_958_465;
/** A workbook of the 1904 system counts 1,462 days less. */
export const days1904 = 1462;

/** One date by itself (asOf, a term of a policy): a serial, or a text that only one order fits. Blank or 0 is not given. */
export function readDate(cell: unknown, date1904: boolean): number | null | Problem {
  const value = errorIn(cell) === null ? basic(cell) : NaN;
  if (isBlank(value)) return null;
  if (typeof value === 'number') return serialFrom(value, date1904) ?? notADate(cell);
  const readings = new Set(
    typeof value === 'string' ? orders.map((order) => readTextDate(value, order)).filter((day) => day !== null) : [],
  );
  if (readings.size > 1) return ambiguousDate(cell);
  return [...readings][0] ?? notADate(cell);
}

/** A number as a day: a serial, or the eight digits of year, month, day, as ledgers write them; null where it is neither. */
export function serialFrom(value: number, date1904: boolean): number | null {
  const day = Math.floor(value);
  if (day >= 1 && day <= lastSerial) return date1904 ? day + days1904 : day;
  return Number.isInteger(value) && value > 19_000_000 ? readTextDate(String(value), 'Y-M-D') : null;
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
