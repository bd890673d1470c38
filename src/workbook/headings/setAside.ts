import type { Words } from '../../engine/words';
import { plain } from './heading';
import type { Cells } from '../values/cells';
import { isBlank, shown } from '../values/odd';

/** Beside a row of a range (`Row 14 · Opening entry`) in a Mapping range: the row is not read. */
export const setAsideWords: Words = { en: 'set aside', zh: '不计入' };

/** How a Mapping range names a row, counted from 0 here and from 1 there: with what it begins with, so that another row that takes its place is read. */
export function rowNamed(row: readonly unknown[], at: number): Words {
  const begins = [...shown(row.find((cell) => !isBlank(cell)))].slice(0, 40).join('');
  return { en: `Row ${at + 1} · ${begins}`, zh: `第 ${at + 1} 行 · ${begins}` };
}

/** The rows of a range that its user has set aside, from 0. */
export function rowsSetAside(cells: Cells, mapping: ReadonlyMap<string, string>): readonly number[] {
  const rows = [...mapping].filter(([, ours]) => words.has(plain(ours))).flatMap(([row]) => atRow(cells, row));
  return [...new Set(rows)].sort((one, other) => one - other);
}

const words = new Set([setAsideWords.en, setAsideWords.zh].map(plain));

/** As `plain` leaves it the number runs into what follows (`row14` and `row1`, `4`), so that each length of it is tried. */
function atRow(cells: Cells, named: string): readonly number[] {
  const digits = /^(?:row|第)(\d+)/.exec(named)?.[1] ?? '';
  return Array.from(digits, (_, length) => Number(digits.slice(0, length + 1)) - 1).filter((at) => {
    const { en, zh } = rowNamed(cells[at] ?? [], at);
    return cells[at] !== undefined && [en, zh].map(plain).includes(named);
  });
}
