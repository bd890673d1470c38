import type { Area } from './book';

/** Addresses as a spreadsheet writes them (`'Q1 2025'!$A$1:B2`, `A:C`, `2:2`) and back. */
export interface Address {
  /** Null where the address names no sheet. */
  readonly sheetName: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function parseAddress(text: string): Address | null {
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?(.+)$/.exec(text.trim());
  if (!found) return null;
  const sheetName = found[1]?.replaceAll("''", "'") ?? found[2] ?? null;
  const [first, second = first, ...more] = found[3]!.replaceAll('$', '').split(':');
  const from = corner(first!);
  const to = corner(second!);
  if (
    !from ||
    !to ||
    more.length > 0 ||
    (from.row === null) !== (to.row === null) ||
    (from.column === null) !== (to.column === null)
  )
    return null;
  if (first === second && (from.row === null || from.column === null) && !found[3]!.includes(':')) return null;
  const rows = span(from.row, to.row, ROWS);
  const columns = span(from.column, to.column, COLUMNS);
  return (
    rows && columns && { sheetName, row: rows.first, rows: rows.count, column: columns.first, columns: columns.count }
  );
}

export function addressOf(area: Omit<Area, 'sheet'>, sheetName?: string): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const cells =
    area.rows === ROWS && area.columns < COLUMNS
      ? `${columnLetters(area.column)}:${columnLetters(last.column)}`
      : area.columns === COLUMNS
        ? `${area.row + 1}:${last.row + 1}`
        : `${cellName(area.row, area.column)}${area.rows * area.columns === 1 ? '' : `:${cellName(last.row, last.column)}`}`;
  return sheetName === undefined ? cells : `${quotedSheet(sheetName)}!${cells}`;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A sheet's name as a formula needs it: quoted where it is more than letters, digits and underscores, or reads as a cell (`Q1`, `R`, `C`, `R1C1`) or as a truth value. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const found = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!found || (!found[1] && !found[2])) return null;
  const column = found[1]
    ? [...found[1].toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    : null;
  const row = found[2] ? Number(found[2]) - 1 : null;
  return (row !== null && (row < 0 || row >= ROWS)) || (column !== null && column >= COLUMNS) ? null : { row, column };
}

function span(from: number | null, to: number | null, all: number): { first: number; count: number } {
  if (from === null || to === null) return { first: 0, count: all };
  return { first: Math.min(from, to), count: Math.abs(to - from) + 1 };
}
