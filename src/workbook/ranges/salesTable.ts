import { Problem } from '../../engine/problem';
import { candidates, plain, spellings } from '../headings/heading';
import { salesHeadings } from '../headings/sales';
import type { Cells } from '../values/cells';
import { monthIn } from '../values/month';
import { basic, isBlank } from '../values/odd';
import { heightOf } from '../report/height';
import type { Mapping } from '../report/kind';

/** Sales as they were laid out, brought to a heading row and a month and an amount below; null where no month stands anywhere. */
export function salesTable(cells: Cells, mapping: Mapping, date1904: boolean): Cells | null {
  const rows = cells.slice(0, heightOf(cells));
  if (rows.slice(0, 10).some((row) => isHeaded(row, mapping))) return rows;
  const month = (cell: unknown) => !isBlank(cell) && monthIn(cell, date1904) !== null;
  const across = rows.findIndex(
    (row) => row.filter(month).length > 1 && row.slice(1).every((cell) => isBlank(cell) || month(cell)),
  );
  if (across >= 0 && rows.length > across + 1) return turned(rows, across, month);
  return beside(rows, month);
}

/** A row of headings has a word for the month and one for the amounts. */
function isHeaded(row: Cells[number], mapping: Mapping): boolean {
  const keys = row.map((cell) =>
    typeof cell === 'string'
      ? (candidates(mapping.get(plain(cell)) ?? cell).flatMap((text) => known.get(text) ?? [])[0] ?? null)
      : null,
  );
  return keys.includes('month') && keys.includes('amount');
}

const known = spellings(salesHeadings);

/** Months side by side, the amounts in the one row below them. */
function turned(rows: Cells, across: number, month: (cell: unknown) => boolean): Cells {
  const below = rows.slice(across + 1).filter((row) => row.slice(1).some((cell) => !isBlank(cell)));
  if (below.length > 1) throw twoRows();
  const label = basic(below[0]?.[0]);
  const heading = typeof label === 'string' && !month(rows[across]![0]) ? label : null;
  const columns = rows[across]!.map((_, at) => at).filter((at) => month(rows[across]![at]));
  return [headings(heading), ...columns.map((at) => [rows[across]![at], below[0]?.[at] ?? null])];
}

/** Months one below the other in the first column that has nothing else, the amounts in the next; what stands above them are headings of the user's own. */
function beside(rows: Cells, month: (cell: unknown) => boolean): Cells | null {
  const first = rows.findIndex((row) => month(row[0]) && row.length > 1);
  if (first < 0) return null;
  const above = first > 0 ? basic(rows[first - 1]![1]) : null;
  return [
    headings(typeof above === 'string' ? above : null),
    ...rows.slice(first).map((row) => [row[0], row[1] ?? null]),
  ];
}

/** A heading may name currency and unit: it is kept where it is one that we know. */
function headings(typed: string | null): Cells[number] {
  const said = typed !== null && candidates(typed).some((text) => known.get(text) === 'amount') ? typed : null;
  return [salesHeadings.month.words.en, said ?? salesHeadings.amount.words.en];
}

function twoRows(): Problem {
  return new Problem({
    kind: 'invalid',
    place: { en: 'Sales', zh: '销售额' },
    because: {
      en: 'there are several rows of amounts below the months: take the row of credit sales alone',
      zh: '月份下方有多行金额：请只选赊销额一行',
    },
  });
}
