import { Problem } from '../../engine/problem';
import type { Column } from '../report/table';
import { readPlainNumber, twoReadings } from '../values/amount';
import { isDash, isWordForNothing } from '../values/nothing';
import { basic, shown } from '../values/odd';

/** The rate in a cell, above 0; null where there is none. Throws a Problem with its cell. */
export function rateIn(
  column: Column,
  entry: number,
  cell: unknown = basic(column.cells[column.first + entry]?.[column.at]),
): number | null {
  if (cell === null || cell === undefined || cell === '' || isDash(cell) || isWordForNothing(cell)) return null;
  const rate = typeof cell === 'string' ? written(cell.trim(), column) : readPlainNumber(cell);
  if (typeof rate === 'number' && rate > 0 && rate <= 1e9) return rate;
  const parts = rate instanceof Problem && rate.parts.because ? rate.parts : aboveNothing(cell);
  throw new Problem({ ...parts, place: column.place(entry), field: column.heading });
}

/** `7,2` has a decimal comma; `7,182` has one where the others of its column do, and groups where they have a point. */
function written(text: string, column: Column): number | Problem {
  if (!/^\d{1,3}(?:\.\d{3})*,\d+$/.test(text)) return readPlainNumber(text);
  const comma = () => Number(text.replaceAll('.', '').replace(',', '.'));
  if (text.includes('.') || !/,\d{3}$/.test(text)) return comma();
  const others = column.cells.slice(column.first, column.first + column.count).map((row) => shown(row[column.at]));
  if (others.some((other) => /^\d+,(?:\d{1,2}|\d{4,})$/.test(other))) return comma();
  return others.some((other) => /^[\d,]+\.\d+$/.test(other)) ? Number(text.replace(',', '')) : twoReadings(text);
}

function aboveNothing(cell: unknown): Problem['parts'] {
  return { kind: 'invalid', expected: { en: 'a rate above 0', zh: '大于 0 的汇率' }, found: shown(cell) };
}
