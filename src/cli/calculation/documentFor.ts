import type { Cell, Sheet, Workbook } from '../../host/grid/document';
import { emptySheet } from '../../host/grid/emptySheet';
import type { SheetArea } from '../../host/file/formula/areasIn';
import type { Contents, FormulaCell, SheetContents } from '../../host/file/contents/contents';
import type { Plan } from './plan';

/** The part of a workbook that a plan needs, as the sheet's engine loads it. Sheets keep their height, so that answers find as much room. */
export function documentFor({ sheets, names, date1904 }: Contents, { formulas, needed }: Plan): Workbook {
  return {
    names,
    date1904,
    settings: {},
    sheets: sheets.map((sheet) => ({
      ...emptySheet,
      name: sheet.name,
      tables: sheet.tables,
      cells: cellsFor(
        sheet,
        needed ? (needed.get(sheet.name) ?? null) : whole,
        formulas.filter((formula) => formula.sheet === sheet.name),
      ),
    })),
  };
}

const whole: Omit<SheetArea, 'sheet'> = { row: 0, column: 0, rows: Infinity, columns: Infinity };

function cellsFor(
  { rows }: SheetContents,
  area: Omit<SheetArea, 'sheet'> | null,
  formulas: readonly FormulaCell[],
): Sheet['cells'] {
  const cells: (Cell | undefined)[][] = new Array(rows.length);
  const rowAt = (row: number) => (cells[row] ??= []);
  if (area) {
    for (let row = area.row; row < Math.min(rows.length, area.row + area.rows); row++) {
      const values = rows[row] ?? [];
      for (let column = area.column; column < Math.min(values.length, area.column + area.columns); column++)
        if (values[column] !== null) rowAt(row)[column] = { value: values[column]! };
    }
  }
  for (const { row, column, formula, isArray, rows: tall, columns: wide } of formulas) {
    rowAt(row)[column] = {
      value: rows[row]?.[column] ?? null,
      formula,
      ...(isArray && { spills: { rows: tall, columns: wide } }),
    };
  }
  return cells;
}
