import type { Cell, Sheet } from './document';

const STANDARD_SIZE = 11;
const STANDARD_WIDTH = 8.43;

/** Rows higher than the standard because of a large font or wrapped text, in pixels: Excel fits them when it opens a file that does not say. */
export function rowsThatNeedRoom(sheet: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  sheet.cells.forEach((row, index) => {
    const height = Math.max(
      0,
      ...(row ?? []).map((cell, column) => (cell ? heightOf(cell, sheet.columnWidths[column] ?? STANDARD_WIDTH) : 0)),
    );
    if (height > 20) heights.set(index, height);
  });
  return heights;
}

function heightOf({ value, style }: Cell, width: number): number {
  const size = style?.size ?? STANDARD_SIZE;
  const lines =
    style?.wrap && typeof value === 'string'
      ? value
          .split('\n')
          .reduce((sum, line) => sum + Math.max(1, Math.ceil((charactersOf(line) * size) / STANDARD_SIZE / width)), 0)
      : 1;
  return Math.ceil(lines * size * 1.7);
}

/** A Chinese character is as wide as two Latin ones. */
export function charactersOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e80 ? 2 : 1), 0);
}
