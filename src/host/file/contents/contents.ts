import type { CellValue, DefinedName, Table, Workbook } from '../../grid/document';
import type { SheetArea } from '../formula/areasIn';

/** What counts in a calculation of a workbook's cells: values by rows (no object a cell), formulas in a list, tables and names. No styles. */
export interface Contents {
  readonly sheets: readonly SheetContents[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

export interface SheetContents {
  readonly name: string;
  /** `rows[row]?.[column]`; what is missing is blank. Results of formulas as the file remembers them. */
  readonly rows: Rows;
  readonly formulas: readonly FormulaCell[];
  readonly tables: readonly Table[];
}

export type Rows = readonly (readonly CellValue[] | undefined)[];

/** A formula and the cells that its answer filled when the file was saved. */
export interface FormulaCell extends SheetArea {
  /** As the user types it, with the equals sign. */
  readonly formula: string;
  /** Stored as one that may fill more than a cell. */
  readonly isArray: boolean;
}

/** A rectangle of values, blanks as null. Rows that are just as wide are handed on, not copied. */
export function valuesIn(
  rows: Rows,
  { row, column, rows: height, columns }: Omit<SheetArea, 'sheet'>,
): readonly (readonly CellValue[])[] {
  const blank: readonly CellValue[] = new Array<CellValue>(columns).fill(null);
  const values = new Array<readonly CellValue[]>(height).fill(blank);
  for (let down = 0; down < height; down++) {
    const found = rows[row + down];
    if (found)
      values[down] =
        column === 0 && found.length === columns
          ? found
          : Array.from({ length: columns }, (_, right) => found[column + right] ?? null);
  }
  return values;
}

/** The same of a workbook that the .xlsx library has read. */
export function contentsOf({ sheets, names, date1904 }: Workbook): Contents {
  return {
    names,
    date1904,
    sheets: sheets.map(({ name, cells, tables }) => ({
      name,
      tables,
      rows: cells.map((line) => line && Array.from(line, (cell) => cell?.value ?? null)),
      formulas: cells.flatMap((line, row) =>
        (line ?? []).flatMap((cell, column): FormulaCell[] =>
          cell?.formula
            ? [
                {
                  sheet: name,
                  row,
                  column,
                  rows: 1,
                  columns: 1,
                  ...cell.spills,
                  formula: cell.formula,
                  isArray: cell.spills !== undefined,
                },
              ]
            : [],
        ),
      ),
    })),
  };
}
