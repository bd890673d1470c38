import { numfmt } from '@univerjs/core';

/** A number as a cell with this number format shows it. */
export function displayNumber(value: number, format: string): string {
  try {
    return numfmt.format(format, value, { throws: false });
  } catch {
    return String(value);
  }
}
