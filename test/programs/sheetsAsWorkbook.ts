import type { Cell, Workbook } from '../../src/host/grid/document';
import { saveFile } from '../../src/host/file/saveFile';
import type { Cells } from '../../src/workbook/values/cells';
import { emptySheet } from '../../src/host/grid/emptySheet';

/** The moment that stands in the files, so that they are the same on every run. */
const made = new Date(Date.UTC(2026, 2, 31, 12));

/** A file with these sheets, and names of ranges where any are given (`Offices: '=Report!$T$1:$U$3'`). */
export function sheetsAsWorkbook(
  sheets: Readonly<Record<string, Cells>>,
  names: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const workbook: Workbook = {
    sheets: Object.entries(sheets).map(([name, printed]) => ({
      ...emptySheet,
      name,
      cells: printed.map((row) => row.map(cellOf)),
      columnWidths: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [at, 16])),
    })),
    names: Object.entries(names).map(([name, refersTo]) => ({ name, refersTo, sheet: null })),
    date1904: false,
    settings: {},
  };
  return saveFile(workbook, [], undefined, made);
}

/** Days are serials that look like days: no amount of the ledger is a whole number in these years. */
function cellOf(value: unknown): Cell | undefined {
  if (value === '' || value === null || value === undefined) return undefined;
  const isDay = typeof value === 'number' && Number.isInteger(value) && value > 45_000 && value < 47_500;
  return { value: value as Cell['value'], ...(isDay && { style: { numberFormat: 'yyyy-mm-dd' } }) };
}
