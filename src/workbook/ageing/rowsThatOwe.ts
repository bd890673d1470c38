import { figure } from '../report/figure';
import type { Remarks } from '../report/remark';
import type { Column } from '../report/table';
import { isBlank, shown } from '../values/odd';

/**
 * The column of customers without the rows that are none: those with words alone (an account or a region above its customers), and those
 * that close such a group under its name and make its sum.
 */
export function rowsThatOwe(party: Column, amounts: readonly Column[], remarks: Remarks): Column {
  const { cells, first, count, at } = party;
  const figures = (row: number) => amounts.map((column) => figure(column.cells[row]![column.at]) ?? 0);
  const nothing = () => amounts.map(() => 0);
  const above = cells
    .slice(0, first - 1)
    .flatMap((row) => row.filter((cell) => typeof cell === 'string' && cell !== ''));
  const since = new Map(above.map((text) => [String(text).trim(), nothing()] as const));
  const none = new Set<number>();
  for (let row = first; row < first + count; row++) {
    const name = isBlank(cells[row]![at]) ? '' : shown(cells[row]![at]).trim();
    const own = figures(row);
    const isFilled = amounts.some((column) => !isBlank(column.cells[row]![column.at]));
    const sums = since.get(name);
    if (!isFilled) {
      none.add(row);
      if (name !== '') since.set(name, nothing());
    } else if (sums && own.every((value, index) => Math.abs(value - sums[index]!) < 0.011)) {
      none.add(row);
      since.delete(name);
      remarks.push(closes(row, name));
    } else for (const other of since.values()) own.forEach((value, index) => (other[index]! += value));
  }
  if (none.size === 0) return party;
  const given = cells.map((row, index) => (none.has(index) ? Object.assign([...row], { [at]: '' }) : row));
  return { ...party, cells: given };
}

function closes(row: number, name: string): Remarks[number] {
  return {
    weight: 'said',
    about: 'total',
    at: { row, column: null },
    sentence: {
      en: `Row ${row + 1} is the sum of “${name}” and not counted.`,
      zh: `第 ${row + 1} 行是“${name}”的合计，不计入。`,
    },
  };
}
