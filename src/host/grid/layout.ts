import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetTabColorMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { addressOf, parseAddress } from './address';
import type { SheetLayout } from './document';
import type { Engine } from './engine';
import { plainLayout } from './plainLayout';

const PIXELS_PER_POINT = 4 / 3;

/** How a sheet looks: what the grid shows is kept by the grid, what only paper shows is kept beside it. */
export function layoutData(layout: SheetLayout, fitted: ReadonlyMap<number, number>): Partial<IWorksheetData> {
  return {
    ...(layout.tabColor && { tabColor: layout.tabColor }),
    showGridlines: layout.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowData: Object.fromEntries([
      ...[...fitted].map(([row, pixels]) => [row, { h: pixels, ah: pixels, ia: BooleanNumber.TRUE }] as const),
      ...Object.entries(layout.rowHeights).map(
        ([row, points]) => [row, { h: Math.round(points * PIXELS_PER_POINT), ia: BooleanNumber.FALSE }] as const,
      ),
    ]),
    mergeData: layout.merged.map(rangeOf),
  };
}

export function layoutOf(engine: Engine, sheet: string, paper: SheetLayout): SheetLayout {
  const data = engine.sheet(sheet).getConfig();
  const heights = Object.entries(data.rowData).flatMap(([row, each]) =>
    each?.h && each.ia === BooleanNumber.FALSE ? [[row, Math.round((each.h / PIXELS_PER_POINT) * 100) / 100]] : [],
  );
  return {
    ...paper,
    tabColor: data.tabColor || null,
    gridlines: data.showGridlines !== BooleanNumber.FALSE,
    rowHeights: Object.fromEntries(heights) as SheetLayout['rowHeights'],
    merged: data.mergeData.map(({ startRow, startColumn, endRow, endColumn }) =>
      addressOf({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }),
    ),
  };
}

/** Answers what only paper shows, to be kept. */
export function applyLayout(
  engine: Engine,
  sheet: string,
  paper: SheetLayout,
  change: Partial<SheetLayout>,
): SheetLayout {
  const run = (command: string, parameters: object) => engine.execute(command, { subUnitId: sheet, ...parameters });
  if (change.tabColor !== undefined) run(SetTabColorMutation.id, { color: change.tabColor ?? '' });
  if (change.gridlines !== undefined)
    run(ToggleGridlinesMutation.id, { showGridlines: change.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  for (const [row, points] of Object.entries(change.rowHeights ?? {})) {
    run(SetWorksheetRowHeightMutation.id, {
      ranges: [{ startRow: Number(row), endRow: Number(row), startColumn: 0, endColumn: 0 }],
      rowHeight: Math.round(points * PIXELS_PER_POINT),
    });
    engine.sheet(sheet).getRowManager().getRowOrCreate(Number(row)).ia = BooleanNumber.FALSE;
  }
  if (change.merged) {
    run(RemoveWorksheetMergeMutation.id, { ranges: [...engine.sheet(sheet).getConfig().mergeData] });
    run(AddWorksheetMergeMutation.id, { ranges: change.merged.map(rangeOf) });
  }
  return { ...paper, ...change };
}

export function isPlain(layout: SheetLayout): boolean {
  return JSON.stringify({ ...plainLayout, ...layout }) === JSON.stringify(plainLayout);
}

function rangeOf(address: string) {
  const { row, column, rows, columns } = parseAddress(address)!;
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
