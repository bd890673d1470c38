import type { CellValue, ErrorValue } from '../../grid/document';
import type { FileCell } from '../library';

/** What stands in a cell of the file, as plain data: dates are serial numbers, rich text and links are their text. */
export function valueOf(found: unknown, date1904: boolean): CellValue {
  if (found === null || found === undefined) return null;
  if (found instanceof Date) return serialOf(found, date1904);
  if (typeof found !== 'object') return found as CellValue;
  if ('error' in found) return { error: found.error as ErrorValue['error'] };
  if ('richText' in found) return (found.richText as { text: string }[]).map((part) => part.text).join('');
  if ('text' in found) return valueOf(found.text, date1904);
  if ('checkbox' in found) return Boolean(found.checkbox);
  return 'result' in found ? valueOf(found.result, date1904) : null;
}

/** What the library takes for a value. Errors that are younger than the file format are stored as the old ones that Excel itself puts in their place. */
export function fileValueOf(value: CellValue): FileCell['value'] {
  if (value === null || typeof value !== 'object') return value;
  const stored =
    { '#SPILL!': '#VALUE!', '#CALC!': '#VALUE!', '#BUSY!': '#N/A', '#GETTING_DATA': '#N/A' }[value.error as string] ??
    value.error;
  return { error: stored as '#N/A' };
}

const DAY = 86_400_000;

/** Days since the epoch of the file; the library's dates are good to a millisecond, and so is the serial. */
function serialOf(date: Date, date1904: boolean): number {
  const serial = date.getTime() / DAY + 25_569 - (date1904 ? 1_462 : 0);
  return Math.round(serial * 1e9) / 1e9;
}
