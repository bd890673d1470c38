import { isoDay } from '../../engine/ledger';
import type { ValueKind } from '../../workbook/headings/valueKind';
import { serialFrom } from '../../workbook/values/date';
import { shown } from '../../workbook/values/odd';
import type { Rectangle } from '../port/spreadsheet';

/** Rows that are looked through for values, and how many are shown. */
const [LOOKED, SHOWN] = [40, 3];

/** The first values below a heading, from the row `first` on; the serial of a day as the day that it means in this workbook. */
export function samples(
  cells: Rectangle,
  first: number,
  { column, means }: { readonly column: number; readonly means: ValueKind | null },
  date1904: boolean,
): readonly string[] {
  return cells
    .slice(first, first + LOOKED)
    .map((row) => (means === 'day' ? asDay(row[column], date1904) : shown(row[column])))
    .filter((text) => text !== '')
    .slice(0, SHOWN);
}

function asDay(cell: unknown, date1904: boolean): string {
  const day = typeof cell === 'number' && cell > 1 ? serialFrom(cell, date1904) : null;
  return day === null ? shown(cell) : isoDay(day);
}
