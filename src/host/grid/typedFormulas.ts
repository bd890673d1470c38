import { type ICellData, ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Engine } from './engine';

interface Written {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

/** What is typed or pasted into the grid itself passes no code of ours: its formulas are put into the library's spelling just before they are written. */
export function understandTyped(
  engine: Engine,
  understood: (formula: string, sheet: string, row: number, column: number) => string,
): () => void {
  const listener = engine.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula) return;
    const { subUnitId, cellValue } = params as Written;
    new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
      if (cell?.f) cell.f = understood(cell.f, subUnitId, row, column);
    });
  });
  return () => listener.dispose();
}
