import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import { change } from './change';
import type { Engine } from './engine';
import { PIXELS_BESIDE, PIXELS_PER_CHARACTER } from './snapshot';

/** Widths of columns in characters of the standard font, as Excel's dialogue shows them; the grid counts in pixels. */
export function setColumnWidth(engine: Engine, sheet: string, column: number, count: number, width: number): void {
  const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column + count - 1 }];
  const data = engine.sheet(sheet).getConfig();
  const before = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      column + index,
      data.columnData[column + index]?.w ?? data.defaultColumnWidth,
    ]),
  );
  change(
    engine,
    [
      {
        id: SetWorksheetColWidthMutation.id,
        params: { subUnitId: sheet, ranges, colWidth: Math.round(width * PIXELS_PER_CHARACTER + PIXELS_BESIDE) },
      },
    ],
    [{ id: SetWorksheetColWidthMutation.id, params: { subUnitId: sheet, ranges, colWidth: before } }],
  );
}

export function widthOf(pixels: number | undefined): number | null {
  return pixels === undefined ? null : Math.round(((pixels - PIXELS_BESIDE) / PIXELS_PER_CHARACTER) * 100) / 100;
}
