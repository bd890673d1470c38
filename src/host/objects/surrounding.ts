import type { Area, Book } from '../grid/book';
import { bounding, intersection } from './areas';

/** Grows a range until a blank row or column runs along each of its sides. */
export function surrounding(book: Book, area: Area): Area {
  const used = book.cells.used(area.sheet, true);
  if (!used || !intersection(used, around(area))) return area;
  const values = book.cells.values(used);
  const filled = (row: number, column: number) => (values[row - used.row]?.[column - used.column] ?? null) !== null;
  let grown = area;
  for (let before: Area | null = null; before !== grown;) {
    before = grown;
    grown = grow(grown, used, filled);
  }
  return grown;
}

function grow(area: Area, used: Area, filled: (row: number, column: number) => boolean): Area {
  const ring = intersection(around(area), bounding(used, area))!;
  let next = area;
  for (let row = ring.row; row < ring.row + ring.rows; row++) {
    for (let column = ring.column; column < ring.column + ring.columns; column++) {
      const cell = { ...area, row, column, rows: 1, columns: 1 };
      if (!intersection(area, cell) && filled(row, column)) next = bounding(next, cell);
    }
  }
  return next.rows === area.rows && next.columns === area.columns ? area : next;
}

function around({ sheet, row, column, rows, columns }: Area): Area {
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  return { sheet, row: top, column: left, rows: row + rows + 1 - top, columns: column + columns + 1 - left };
}
