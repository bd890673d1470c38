import { Problem } from '../../engine/problem';
import { isBlank } from '../values/odd';
import type { Body } from './body';
import type { BodyRead } from './bodyRead';
import type { Hurdle } from './hurdle';

/** An export that was appended to itself: its second half repeats the first cell by cell, invoices with their numbers. Counted as it stands everything would be owed twice. */
export function standsTwice(body: Body, { aside }: BodyRead, entries: number): readonly Hurdle[] {
  const { cells, first, count, roles, items } = body;
  const number = roles.numbers[0];
  if (!items || number === undefined) return [];
  const rows = entries === first + count ? null : entriesOf(body, aside);
  const half = (rows?.length ?? count) / 2;
  if (half < 2 || !Number.isInteger(half)) return [];
  const rowAt = (at: number) => rows?.[at] ?? first + at;
  const numberAt = (at: number) => cells[rowAt(at)]![number];
  // From the end: of nearly every list the first look tells.
  for (let at = half - 1; at >= 0; at--)
    if (isBlank(numberAt(at)) || !areSame(cells[rowAt(at)]!, cells[rowAt(half + at)]!)) return [];
  const others = Array.from({ length: half }, (_, at) => at).some((at) => numberAt(at) !== numberAt(0));
  return others ? [twice([rowAt(0), rowAt(half - 1), rowAt(half), rowAt(2 * half - 1)])] : [];
}

/** The rows that are entries, from the first. */
function entriesOf({ cells, first, count }: Body, aside: BodyRead['aside']): Int32Array {
  const none = new Uint8Array(cells.length);
  for (const { row } of aside) none[row] = 1;
  const rows = new Int32Array(count);
  let many = 0;
  for (let row = first; row < first + count; row++) if (none[row] === 0 && !isEmpty(cells[row]!)) rows[many++] = row;
  return rows.subarray(0, many);
}

function isEmpty(cells: readonly unknown[]): boolean {
  for (let at = 0; at < cells.length; at++) if (!isBlank(cells[at])) return false;
  return true;
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let at = 0; at < Math.max(one.length, other.length); at++)
    if (one[at] !== other[at] && !(isBlank(one[at]) && isBlank(other[at]))) return false;
  return true;
}

function twice(rows: readonly [number, number, number, number]): Hurdle {
  const [begins, ends, again, last] = rows.map((row) => row + 1);
  const problem = new Problem({
    kind: 'invalid',
    because: {
      en: `rows ${again} to ${last} repeat rows ${begins} to ${ends} cell by cell: the export stands in the range twice, and everything would be owed twice. Take one of them alone into the range`,
      zh: `第 ${again} 至 ${last} 行与第 ${begins} 至 ${ends} 行逐格相同：同一份导出重复了两次，欠款会重复计算。请只选取其中一份`,
    },
  });
  return { problem, at: { row: rows[2], column: null }, remedy: null, spoils: null };
}
