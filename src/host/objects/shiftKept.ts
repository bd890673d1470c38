import type { Area, Book, ChangeKind } from '../grid/book';
import type { References } from '../bridge/references';
import { Range } from './range';

/** Ranges that an add-in keeps move with their cells when rows or columns are put in or taken out. */
export function shiftKept(book: Book, references: References): () => void {
  return book.on('changed', ({ area, kind }) => {
    if (kind === 'edited') return;
    for (const object of references.all()) if (object instanceof Range) object.area = shifted(object.area, area, kind);
  });
}

export function shifted(kept: Area, changed: Area, kind: ChangeKind): Area {
  if (kept.sheet !== changed.sheet || kind === 'edited') return kept;
  const sign = kind === 'rowsInserted' || kind === 'columnsInserted' ? 1 : -1;
  if (kind === 'rowsInserted' || kind === 'rowsDeleted') {
    const [row, rows] = span(kept.row, kept.rows, changed.row, changed.rows, sign);
    return { ...kept, row, rows };
  }
  const [column, columns] = span(kept.column, kept.columns, changed.column, changed.columns, sign);
  return { ...kept, column, columns };
}

function span(first: number, count: number, at: number, changed: number, sign: 1 | -1): [number, number] {
  if (sign > 0)
    return at <= first ? [first + changed, count] : at < first + count ? [first, count + changed] : [first, count];
  const gone = Math.max(0, Math.min(first + count, at + changed) - Math.max(first, at));
  const before = Math.max(0, Math.min(first, at + changed) - at);
  return [first - before, Math.max(1, count - gone)];
}
