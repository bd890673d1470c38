import { headingRowsIn, likelyHeadingRow, type HeadingRows } from '../../workbook/report/headingRows';
import { layOut } from '../../workbook/report/layout';
import type { Kind, Mapping } from '../../workbook/report/kind';
import type { Rectangle } from '../port/spreadsheet';
import { samples } from './samples';

/** One column of a range: the user's heading, what it is read as (null: not used), and its first values. */
export interface HeadingRead<Key extends string = string> {
  readonly theirs: string;
  readonly key: Key | null;
  /** Where it stands; for customers who are named above their rows, where their names stand. */
  readonly column: number;
  readonly samples: readonly string[];
}

export interface HeadingRow {
  /** The last heading row, from 0, within the range. */
  readonly row: number;
  readonly headings: readonly HeadingRead[];
  /** What stands above says nothing that the reading of the rows below needs: neither unit nor currency nor the upper part of a heading. */
  readonly alone: boolean;
  /** In what the lines above say that amounts stand: 10,000 for 万元. */
  readonly unit: number;
}

/** How the headings of a range are understood, also where the range as a whole is refused. */
export function headingsRead<Key extends string>(
  kind: Kind<Key>,
  cells: Rectangle,
  { mapping, date1904 }: { readonly mapping: Mapping; readonly date1904: boolean },
): HeadingRow {
  const layout = layOut(kind, cells, mapping);
  const { from, to, texts, keys } = layout?.headings ?? unfinished(kind, cells, mapping);
  const grouped = layout?.groupedIn ?? null;
  const headings = texts.map((theirs, at) => {
    const key = keys[at] ?? null;
    const means = key === null ? null : kind.headings[key].kind;
    const column = at === grouped?.column ? grouped.named : at;
    const below = (at === grouped?.column ? layout?.owners : null) ?? layout?.cells ?? cells;
    return { theirs, key, column, samples: samples(below, to + 1, { column: at, means }, date1904) };
  });
  const { unit = null, currency = null } = layout?.title ?? {};
  const alone = from === to && unit === null && currency === null;
  return { row: to, headings: headings.filter(({ theirs }) => theirs !== ''), alone, unit: unit?.value ?? 1 };
}

/** Where a needed heading is missing: the row in which most others stand. */
function unfinished<Key extends string>(kind: Kind<Key>, cells: Rectangle, mapping: Mapping): HeadingRows<Key> {
  const any = { ...kind, needed: [Object.keys(kind.headings) as Key[]] };
  return headingRowsIn(any, cells, mapping) ?? likelyHeadingRow(cells);
}
