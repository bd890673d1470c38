import { parseAddress } from '../host/grid/address';
import type { Words } from '../engine/words';
import type { Contents } from '../host/file/contents/contents';
import type { Place } from './calculation/area';
import { words } from './words';

/** The cell that is named AsOf; a sentence where there is none or where it calculates its own day. */
export function asOfCell({ names, sheets }: Contents): Place | Words {
  const name =
    names.find((one) => one.name.toLowerCase() === 'asof' && one.sheet === null) ??
    names.find((one) => one.name.toLowerCase() === 'asof');
  const address = name ? parseAddress(name.refersTo.replace(/^=/, '')) : null;
  const sheet = sheets.find((one) => one.name === address?.sheetName);
  if (!address || !sheet || address.rows * address.columns !== 1) return words.noAsOf;
  if (sheet.formulas.some(({ row, column }) => row === address.row && column === address.column))
    return words.asOfIsFormula;
  return { sheet: sheet.name, row: address.row, column: address.column };
}

/** The workbook with another value in one cell. */
export function withValue(contents: Contents, at: Place, value: number): Contents {
  const sheets = contents.sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const rows = sheet.rows.slice();
    const row = Array.from(
      { length: Math.max(rows[at.row]?.length ?? 0, at.column + 1) },
      (_, column) => rows[at.row]?.[column] ?? null,
    );
    row[at.column] = value;
    rows[at.row] = row;
    return { ...sheet, rows };
  });
  return { ...contents, sheets };
}

/** `2026-06-30` → the serial number that the workbook's date system gives to that day. */
export function serialOfDay(day: string, date1904: boolean): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 - (date1904 ? 1_462 : 0);
}
