import { Problem } from '../../engine/problem';
import type { Column } from '../report/table';
import { readPlainNumber, twoReadings } from '../values/amount';
import { isDash, isWordForNothing } from '../values/nothing';
import { basic, shown } from '../values/odd';

/** The rate in a cell, above 0; null where there is none. Throws a Problem with its cell. */
export function rateIn(column: Column, entry: number): number | null {
  const cell = basic(column.cells[column.first + entry]?.[column.at]);
  if (cell === null || cell === undefined || cell === '' || isDash(cell) || isWordForNothing(cell)) return null;
  const rate =
    typeof cell === 'string' && /^\s*\d{1,3},\d{3}\s*$/.test(cell) ? twoReadings(cell.trim()) : readPlainNumber(cell);
  if (typeof rate === 'number' && rate > 0 && rate <= 1e9) return rate;
  const parts = rate instanceof Problem && rate.parts.because ? rate.parts : aboveNothing(cell);
  throw new Problem({ ...parts, place: column.place(entry), field: column.heading });
}

function aboveNothing(cell: unknown): Problem['parts'] {
  return { kind: 'invalid', expected: { en: 'a rate above 0', zh: '大于 0 的汇率' }, found: shown(cell) };
}
