/** A rectangle on a sheet, counted from 0, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A3:H64` or `C5`, dollar signs forgiven. */
export function areaOf(address: string): Area {
  const [from = '', to = from] = address.replaceAll('$', '').split(':');
  const [first, last] = [cornerOf(from), cornerOf(to)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function cornerOf(text: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Za-z]+)(\d+)$/.exec(text) ?? [];
  if (!letters) throw new Error(`not an address: ${text}`);
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

export function cellAddress(row: number, column: number, fixed = false): string {
  const dollar = fixed ? '$' : '';
  return `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
}

export function addressOf(area: Area, fixed = false): string {
  const from = cellAddress(area.top, area.left, fixed);
  const to = cellAddress(area.bottom, area.right, fixed);
  return from === to ? from : `${from}:${to}`;
}

/** A sheet's name as a formula needs it: quoted where it is more than letters, digits and underscores, or reads as a cell (`Q1`, `R`, `C`, `R1C1`) or as a truth value. */
export function quotedSheet(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*|TRUE|FALSE)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function onSheet(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}
