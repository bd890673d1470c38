import { RANGE_TYPE } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area, Selection } from './book';
import type { Sheets } from './bookSheets';
import type { Engine } from './engine';

/** What is selected; with no screen the library still keeps it when it is told. */
export function selectionOf(engine: Engine, sheets: Sheets, isEditing: () => boolean): Selection {
  const service = engine.injector.get(SheetsSelectionsService);
  return {
    area() {
      const sheet = sheets.active;
      const range = service.getWorkbookSelections(engine.unit).getSelectionsOfWorksheet(sheet)?.at(-1)?.range;
      if (!range) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
      const { startRow, startColumn, endRow, endColumn } = bounded(range, engine, sheet);
      return {
        sheet,
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
    },
    select(area) {
      if (sheets.active !== area.sheet) sheets.activate(area.sheet);
      engine.execute(SetSelectionsOperation.id, {
        subUnitId: area.sheet,
        selections: [{ range: rangeOf(area), primary: primaryOf(area), style: null }],
        // What is gone to comes into sight.
        reveal: true,
      });
    },
    get editing() {
      return isEditing();
    },
  };
}

/** A whole column or row comes with NaN where it has no end. */
function bounded(
  range: { startRow: number; startColumn: number; endRow: number; endColumn: number },
  engine: Engine,
  sheet: string,
) {
  const { startRow, startColumn, endRow, endColumn } = range;
  return {
    startRow: startRow || 0,
    startColumn: startColumn || 0,
    endRow: Number.isNaN(endRow) ? engine.sheet(sheet).getRowCount() - 1 : endRow,
    endColumn: Number.isNaN(endColumn) ? engine.sheet(sheet).getColumnCount() - 1 : endColumn,
  };
}

function rangeOf({ row, column, rows, columns }: Area) {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
    rangeType: RANGE_TYPE.NORMAL,
  };
}

function primaryOf({ row, column }: Area) {
  return {
    actualRow: row,
    actualColumn: column,
    startRow: row,
    startColumn: column,
    endRow: row,
    endColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}
