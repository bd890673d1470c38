import { COLUMNS, ROWS } from '../../host/grid/address';
import type { SheetArea } from '../../host/file/formula/areasIn';

/** A cell of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}!${row},${column}`;
}

export function meet(one: SheetArea, other: SheetArea): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Everything right of and below a cell, itself included: as far as an answer may grow. */
export function openEnded({ sheet, row, column }: Place): SheetArea {
  return { sheet, row, column, rows: ROWS - row, columns: COLUMNS - column };
}

/** The smallest rectangle around two of one sheet. */
export function around(one: SheetArea | undefined, other: SheetArea): SheetArea {
  if (!one) return other;
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const [bottom, right] = [
    Math.max(one.row + one.rows, other.row + other.rows),
    Math.max(one.column + one.columns, other.column + other.columns),
  ];
  return { sheet: one.sheet, row, column, rows: bottom - row, columns: right - column };
}
