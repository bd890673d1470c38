import type { IRange } from '@univerjs/core';
import { SortRangeCommand } from '@univerjs/sheets-sort';
import type { TableFacts } from './book';
import type { Engine } from './engine';
import { overlaps } from './tables';

/** The library takes the totals of a table for one more row of it; sorting leaves them at the end. */
export function keepTotalsLast(engine: Engine, tables: (sheet: string) => readonly TableFacts[]): () => void {
  const listener = engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SortRangeCommand.id) return;
    const sorted = params as { subUnitId: string; range: IRange };
    const { startRow, endRow, startColumn, endColumn } = sorted.range;
    const last = {
      sheet: sorted.subUnitId,
      row: endRow,
      column: startColumn,
      rows: 1,
      columns: endColumn - startColumn + 1,
    };
    const ends = tables(sorted.subUnitId).some(
      ({ area, totals }) => totals && endRow === area.row + area.rows - 1 && overlaps(area, last),
    );
    if (ends && endRow > startRow) sorted.range = { ...sorted.range, endRow: endRow - 1 };
  });
  return () => listener.dispose();
}
