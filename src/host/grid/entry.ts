import { numfmt } from '@univerjs/core';
import { isErrorName } from './cellValue';
import { days1904 } from './dates1904';
import type { CellValue } from './document';

/** What a person means by typing something into a cell: a number, a date, a percentage, TRUE, an error, a text. */
interface Meant {
  readonly value: CellValue;
  /** The number format that comes with it (`2024-01-31`, `12%`), for a cell that has none. */
  readonly numberFormat?: string;
}

export function meantBy(typed: string, cellFormat: string | undefined, date1904 = false): Meant {
  if (cellFormat === '@') return { value: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  const text = typed.trim();
  if (text === '') return { value: typed === '' ? null : typed };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (isErrorName(text.toUpperCase())) return { value: { error: text.toUpperCase() as never } };
  if (!/^[\d+\-.,(¥$€£%]/.test(text)) return { value: typed };
  const read = numfmt.parseValue(text);
  if (!read || typeof read.v !== 'number') return { value: typed };
  if (!read.z || read.z === 'General') return { value: read.v };
  const isDay = date1904 && read.v >= 1 && numfmt.isDateFormat(read.z);
  return { value: isDay ? read.v - days1904 : read.v, numberFormat: isoDate(text) ?? read.z };
}

/** The reader takes `2024-01-31` for a date but forgets how it was written. */
function isoDate(text: string): string | null {
  return /^\d{4}-\d{1,2}-\d{1,2}$/.test(text) ? 'yyyy-mm-dd' : null;
}
