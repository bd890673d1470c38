import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { cellAddress, areaOf, onSheet } from '../port/address';
import type { Rectangle } from '../port/spreadsheet';
import type { Book, RangesRead } from './book';

/** Something that could be read and yet is seldom meant: a sentence, and which cell to go to. It holds nothing up. */
export interface Doubt {
  readonly because: Words;
  readonly reference: string;
}

type Known = Pick<RangesRead, 'customers' | 'receivables' | 'policy'>;

/** Looks at the ranges as read for one kind of doubt. A check of long ranges says null now and then, for the pane to breathe. */
export type Check = (books: Known, date1904: boolean) => Iterable<Doubt | null>;

/** As many entries as are looked at in a few milliseconds. */
export const BREATH = 20_000;

/** The cell of an entry (0 is the row below the headings) in the column that is read as one of the keys, else in the first column. */
export function cellOf(
  { block, headingRow: { row, headings } }: Pick<Book<unknown>, 'block' | 'headingRow'>,
  entry: number,
  keys: readonly string[],
): string {
  const { top, left } = areaOf(block.address);
  const column = columnOfKey(headings, keys) ?? 0;
  return onSheet(block.sheet, cellAddress(top + row + 1 + entry, left + column));
}

/** The cells below such a heading, from the first entry down; null where there is none. */
export function cellsOf(
  { cells, headingRow: { row, headings } }: { readonly cells: Rectangle } & Pick<Book<unknown>, 'headingRow'>,
  keys: readonly string[],
): readonly unknown[] | null {
  const column = columnOfKey(headings, keys);
  return column === null ? null : cells.slice(row + 1).map((values) => values[column]);
}

function columnOfKey(headings: Book<unknown>['headingRow']['headings'], keys: readonly string[]): number | null {
  return (
    keys.map((key) => headings.find((heading) => heading.key === key)?.column).find((column) => column !== undefined) ??
    null
  );
}

/** The row of a sentence: counted as the range counts it, the first row being 1. */
export function rowNumber({ headingRow }: Pick<Book<unknown>, 'headingRow'>, entry: number): number {
  return headingRow.row + entry + 2;
}

/** The columns that say whose row it is. */
export const party: readonly string[] = ['id', 'customer', 'name'];

/** Every id and name that the customers range knows. */
export function knownNames({ customers }: Known): ReadonlySet<string> {
  const rows = customers?.range?.rows ?? [];
  return new Set(
    rows.flatMap((row) =>
      row === null || row instanceof Problem ? [] : [row.id, ...(row.name === null ? [] : [row.name])],
    ),
  );
}
