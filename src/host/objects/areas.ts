import { COLUMNS, ROWS } from '../grid/address';
import type { Area } from '../grid/book';

/** Rectangles of cells: their common part, the smallest one around both. */

export function intersection(one: Area, other: Area): Area | null {
  if (one.sheet !== other.sheet) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : null;
}

export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { sheet: one.sheet, row, column, rows, columns };
}

export function fits({ row, column, rows, columns }: Area): boolean {
  return row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS;
}

/** Whole rows or columns: Excel gives no values for them. */
export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === ROWS || columns === COLUMNS;
}
