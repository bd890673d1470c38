import { addressOf, areaOf, cellAddress, onSheet } from '../port/address';
import type { Block } from '../port/spreadsheet';

/** The cell that a remark or a hurdle is about (counted from 0 within the range), its whole row where no column is named, the range where nothing is. */
export function cellAt(
  { sheet, address }: Pick<Block, 'sheet' | 'address'>,
  at: { readonly row: number | null; readonly column: number | null } | null,
  headingRow = 0,
): string {
  const area = areaOf(address);
  if (at === null) return onSheet(sheet, address);
  const row = area.top + (at.row ?? headingRow);
  if (at.column !== null) return onSheet(sheet, cellAddress(row, area.left + at.column));
  return onSheet(sheet, addressOf({ ...area, top: row, bottom: row }));
}
