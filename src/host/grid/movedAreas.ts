import { addressOf, parseAddress, quotedSheet } from './address';
import type { Area, ChangeKind } from './book';

type Change = Exclude<ChangeKind, 'edited'>;

/** A reference with sheet (`Data!$A$2:$A$9`) after rows or columns came or went on that sheet; #REF! where all of its cells are gone. */
export function movedReference(
  reference: string,
  sheetName: string,
  changed: Omit<Area, 'sheet'>,
  kind: Change,
): string {
  const address = parseAddress(reference.replace(/^=/, ''));
  if (!address?.sheetName || address.sheetName.toLowerCase() !== sheetName.toLowerCase()) return reference;
  const [row, rows] =
    kind === 'rowsInserted' || kind === 'rowsDeleted'
      ? span(address.row, address.rows, changed.row, changed.rows, kind === 'rowsInserted')
      : [address.row, address.rows];
  const [column, columns] =
    kind === 'columnsInserted' || kind === 'columnsDeleted'
      ? span(address.column, address.columns, changed.column, changed.columns, kind === 'columnsInserted')
      : [address.column, address.columns];
  const sign = reference.startsWith('=') ? '=' : '';
  if (rows === 0 || columns === 0) return `${sign}#REF!`;
  return (
    sign + fixed(addressOf({ row, rows, column, columns }), quotedSheet(address.sheetName), reference.includes('$'))
  );
}

/** The same reference after its sheet got another name. */
export function renamedReference(reference: string, before: string, after: string): string {
  const address = parseAddress(reference.replace(/^=/, ''));
  if (!address?.sheetName || address.sheetName.toLowerCase() !== before.toLowerCase()) return reference;
  return (
    (reference.startsWith('=') ? '=' : '') + fixed(addressOf(address), quotedSheet(after), reference.includes('$'))
  );
}

/** A corner of a chart, fractions of a cell allowed. */
export function movedCorner(at: number, first: number, count: number, inserted: boolean): number {
  if (inserted) return at >= first ? at + count : at;
  return at <= first ? at : Math.max(first, at - count);
}

function span(first: number, count: number, at: number, changed: number, inserted: boolean): [number, number] {
  if (inserted)
    return at <= first ? [first + changed, count] : at < first + count ? [first, count + changed] : [first, count];
  const gone = Math.max(0, Math.min(first + count, at + changed) - Math.max(first, at));
  const before = Math.max(0, Math.min(first, at + changed) - at);
  return [first - before, count - gone];
}

function fixed(cells: string, sheet: string, dollars: boolean): string {
  return `${sheet}!${dollars ? cells.replace(/[A-Z]+|\d+/g, (part) => `$${part}`) : cells}`;
}
