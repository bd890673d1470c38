import { parseAddress } from '../host/grid/address';
import type { Cell, Workbook } from '../host/grid/document';
import type { Words } from '../engine/words';
import type { Place } from './dependents';
import { words } from './words';

/** The cell that is named AsOf; a sentence where there is none or where it calculates its own day. */
export function asOfCell(document: Workbook): Place | Words {
  const name = document.names.find(one => one.name.toLowerCase() === 'asof' && one.sheet === null) ?? document.names.find(one => one.name.toLowerCase() === 'asof');
  const address = name ? parseAddress(name.refersTo.replace(/^=/, '')) : null;
  const sheet = document.sheets.find(one => one.name === address?.sheetName);
  if (!address || !sheet || address.rows * address.columns !== 1) return words.noAsOf;
  if (sheet.cells[address.row]?.[address.column]?.formula) return words.asOfIsFormula;
  return { sheet: sheet.name, row: address.row, column: address.column };
}

/** The workbook with another value in one cell. */
export function withValue(document: Workbook, at: Place, value: number): Workbook {
  const sheets = document.sheets.map(sheet => {
    if (sheet.name !== at.sheet) return sheet;
    const cells = [...sheet.cells];
    const row: (Cell | undefined)[] = [...(cells[at.row] ?? [])];
    row[at.column] = { ...row[at.column], value };
    cells[at.row] = row;
    return { ...sheet, cells };
  });
  return { ...document, sheets };
}

/** `2026-06-30` → the serial number that the workbook's date system gives to that day. */
export function serialOfDay(day: string, date1904: boolean): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 - (date1904 ? 1_462 : 0);
}
