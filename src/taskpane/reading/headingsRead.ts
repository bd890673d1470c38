import { Problem } from '../../engine/problem';
import { candidates, dictionary, plain } from '../../workbook/headings/heading';
import { firstChoice } from '../../workbook/report/firstChoice';
import type { Kind, Mapping } from '../../workbook/report/table';
import { shown } from '../../workbook/values/odd';
import type { Rectangle } from '../port/spreadsheet';
import { samples } from './samples';

/** One column of a range: the user's heading, what it is read as (null: not used), and its first values. */
export interface HeadingRead<Key extends string = string> {
  readonly theirs: string;
  readonly key: Key | null;
  readonly column: number;
  readonly samples: readonly string[];
}

export interface HeadingRow {
  /** From 0, within the range. */
  readonly row: number;
  readonly headings: readonly HeadingRead[];
}

/** How the headings of a range are understood, also where the range as a whole is refused. */
export function headingsRead<Key extends string>(
  kind: Kind<Key>,
  cells: Rectangle,
  { mapping, date1904 }: { readonly mapping: Mapping; readonly date1904: boolean },
): HeadingRow {
  const known = dictionary(kind.headings, kind.leftAlone);
  const keyOf = (cell: unknown): Key | null => {
    if (typeof cell !== 'string' || cell.trim() === '') return null;
    const found = candidates(mapping.get(plain(cell)) ?? cell).find((text) => known.has(text));
    return found === undefined ? null : (known.get(found) ?? null);
  };
  const row = fullestRow(cells, keyOf);
  const keys = chosen(kind, cells, row, mapping, (cells[row] ?? []).map(keyOf));
  const headings = (cells[row] ?? []).map((cell, column) => {
    const key = keys[column] ?? null;
    const means = key === null ? null : kind.headings[key].kind;
    return { theirs: shown(cell), key, column, samples: samples(cells, row + 1, { column, means }, date1904) };
  });
  return { row, headings: headings.filter(({ theirs }) => theirs !== '') };
}

/** As the functions choose among columns of one meaning; where they refuse, every column shows what it means. */
function chosen<Key extends string>(
  kind: Kind<Key>,
  cells: Rectangle,
  headingRow: number,
  mapping: Mapping,
  keys: readonly (Key | null)[],
): readonly (Key | null)[] {
  try {
    return firstChoice({ kind, cells, headingRow, mapping, remarks: [] }, keys);
  } catch (refusal) {
    if (refusal instanceof Problem) return keys;
    throw refusal;
  }
}

function fullestRow(cells: Rectangle, keyOf: (cell: unknown) => string | null): number {
  const counts = cells.slice(0, 10).map((row) => row.filter((cell) => keyOf(cell) !== null).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}
