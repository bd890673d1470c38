import { Problem } from '../../engine/problem';
import { isBlank } from '../values/odd';
import type { Body } from './body';
import type { BodyRead } from './bodyRead';
import type { Hurdle } from './hurdle';

/** An export that was appended to itself: its second half repeats the first cell by cell, invoices with their numbers. Counted as it stands everything would be owed twice. */
export function standsTwice({ cells, first, count, roles, items }: Body, { aside }: BodyRead): readonly Hurdle[] {
  const number = roles.numbers[0];
  if (!items || number === undefined) return [];
  const none = new Set(aside.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = first; row < first + count; row++) if (!none.has(row) && !cells[row]!.every(isBlank)) rows.push(row);
  const half = rows.length / 2;
  if (half < 2 || !Number.isInteger(half)) return [];
  const isRepeated = (at: number) =>
    !isBlank(cells[rows[at]!]![number]) && areSame(cells[rows[at]!]!, cells[rows[half + at]!]!);
  for (let at = half - 1; at >= 0; at--) if (!isRepeated(at)) return [];
  if (new Set(rows.slice(0, half).map((row) => cells[row]![number])).size < 2) return [];
  return [twice(rows, half)];
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let at = 0; at < Math.max(one.length, other.length); at++)
    if (one[at] !== other[at] && !(isBlank(one[at]) && isBlank(other[at]))) return false;
  return true;
}

function twice(rows: readonly number[], half: number): Hurdle {
  const [begins, ends, again, last] = [rows[0], rows[half - 1], rows[half], rows.at(-1)].map((row) => row! + 1);
  const problem = new Problem({
    kind: 'invalid',
    because: {
      en: `rows ${again} to ${last} repeat rows ${begins} to ${ends} cell by cell: the export stands in the range twice, and everything would be owed twice. Take one of them alone into the range`,
      zh: `第 ${again} 至 ${last} 行与第 ${begins} 至 ${ends} 行逐格相同：同一份导出重复了两次，欠款会重复计算。请只选取其中一份`,
    },
  });
  return { problem, at: { row: rows[half]!, column: null }, remedy: null, spoils: null };
}
