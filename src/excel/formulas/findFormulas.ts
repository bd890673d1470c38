import { cellAddress } from '../../taskpane/port/address';
import type { Rectangle, Watch } from '../../taskpane/port/spreadsheet';
import { readRange } from '../workbook/readRange';

/** A formula and where it stands; of a spill only the cell in which it was typed. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** Looks through every sheet for formulas of the wanted kind. */
export async function findFormulas(
  context: Excel.RequestContext,
  wanted: (formula: string) => boolean,
  watch: Watch = {},
): Promise<readonly PlacedFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => ({ sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true) }));
  for (const { range } of used) range.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  const found: PlacedFormula[] = [];
  for (const [index, { sheet, range }] of used.entries()) {
    if (range.isNullObject) continue;
    const progress = (done: number) => watch.progress?.((index + done) / used.length);
    const formulas = await readRange(context, range, 'formulas', { ...watch, progress });
    if (formulasIn(formulas, wanted).length === 0) continue;
    const values = await readRange(context, range, 'values', { signal: watch.signal });
    found.push(
      ...formulasIn(formulas, wanted, values).map(({ row, column, formula }) => ({
        sheet,
        address: cellAddress(range.rowIndex + row, range.columnIndex + column),
        formula,
      })),
    );
  }
  return found;
}

/**
 * A cell into which a formula spills may show the same formula; ours all spill, so equal neighbours are one formula.
 * A text that reads like a formula is its own value: the list of frozen formulas is made of such texts.
 */
export function formulasIn(cells: Rectangle, wanted: (formula: string) => boolean, values: Rectangle = []) {
  const found: { readonly row: number; readonly column: number; readonly formula: string }[] = [];
  cells.forEach((row, rowIndex) => {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell !== 'string' || !cell.startsWith('=') || !wanted(cell)) continue;
      if (values[rowIndex]?.[column] === cell) continue;
      const spilled = cells[rowIndex - 1]?.[column] === cell || row[column - 1] === cell;
      if (!spilled) found.push({ row: rowIndex, column, formula: cell });
    }
  });
  return found;
}
