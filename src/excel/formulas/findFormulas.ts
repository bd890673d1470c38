import { cellAddress } from '../../taskpane/port/address';
import type { Rectangle, Watch } from '../../taskpane/port/spreadsheet';
import { readRanges } from '../workbook/readRange';

/** A formula and where it stands; of a spill only the cell in which it was typed. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** A formula's place within the cells that were looked through. */
interface Found {
  readonly row: number;
  readonly column: number;
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
  const filled = used.filter(({ range }) => !range.isNullObject);
  const ranges = filled.map(({ range }) => range);
  const found: Found[][] = [];
  await readRanges(context, ranges, 'formulas', (cells) => found.push(formulasIn(cells, wanted)), watch);
  const holding = filled.flatMap(({ sheet, range }, index) =>
    found[index]!.length === 0 ? [] : [{ sheet, range, found: found[index]! }],
  );
  const placed: PlacedFormula[] = [];
  await readRanges(
    context,
    holding.map(({ range }) => range),
    'values',
    (values, index) => {
      const { sheet, range, found } = holding[index]!;
      for (const { row, column, formula } of calculatedOf(found, values))
        placed.push({ sheet, address: cellAddress(range.rowIndex + row, range.columnIndex + column), formula });
    },
    { signal: watch.signal },
  );
  return placed;
}

/**
 * A cell into which a formula spills may show the same formula; ours all spill, so equal neighbours are one formula.
 */
export function formulasIn(cells: Rectangle, wanted: (formula: string) => boolean): Found[] {
  const found: Found[] = [];
  cells.forEach((row, rowIndex) => {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell !== 'string' || !cell.startsWith('=') || !wanted(cell)) continue;
      const spilled = cells[rowIndex - 1]?.[column] === cell || row[column - 1] === cell;
      if (!spilled) found.push({ row: rowIndex, column, formula: cell });
    }
  });
  return found;
}

/** A text that reads like a formula is its own value: the list of frozen formulas is made of such texts. */
export function calculatedOf(found: readonly Found[], values: Rectangle): readonly Found[] {
  return found.filter(({ row, column, formula }) => values[row]?.[column] !== formula);
}
