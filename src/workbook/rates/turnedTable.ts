import type { Words } from '../../engine/words';
import type { Cells } from '../values/cells';
import { isBlank } from '../values/odd';
import { isDay, namesRate } from './rateHeading';

/** Days beside one another above rows that begin with a currency. */
export function daysAcross(row: readonly unknown[], below: readonly unknown[] | undefined): boolean {
  const [, ...days] = row.filter((_, at) => at === 0 || !isBlank(row[at]));
  return days.length > 0 && days.every(isDay) && namesRate(below?.[0]);
}

/** The same with a row a day: lines above stay, what stands below turns over. */
export function turned(cells: Cells, at: number): Cells {
  const width = cells[at]!.reduce((last: number, cell, column) => (isBlank(cell) ? last : column + 1), 1);
  const block = cells.slice(at).filter((row) => !row.every(isBlank));
  return [...cells.slice(0, at), ...Array.from({ length: width }, (_, column) => block.map((row) => row[column]))];
}

/** An entry of a table that was turned is a column of the range. */
export function columnOf(entry: number): Words {
  return { en: `Rates column ${entry + 2}`, zh: `汇率第 ${entry + 2} 列` };
}
