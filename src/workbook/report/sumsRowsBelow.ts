import { isBlank } from '../values/odd';
import type { Body } from './body';
import { hasOwn, type BodyRow } from './bodyRow';
import { isNamed } from './plainRows';
import { start, sumsOf } from './sums';

/** Whether a name with amounts, and nothing of its own, is the sum of the entries right below it: those without a customer, or all of them his. */
export function sumsRowsBelow({ cells: row, filled }: BodyRow, at: number, body: Body): 'theirs' | 'his' | null {
  const { cells, first, count, roles } = body;
  const name = row[filled[0]!];
  if (typeof name !== 'string' || roles.figures.has(filled[0]!)) return null;
  const rows: number[] = [];
  let named = 0;
  for (let below = at + 1; below < first + count; below++) {
    const here = cells[below]!;
    if (here.every(isBlank)) continue;
    if (!hasOwn(here, roles, -1)) break;
    if (isNamed(here, roles)) {
      if (here[roles.party[0]!] !== name) break;
      named++;
    }
    rows.push(below);
  }
  if (rows.length === 0 || (named > 0 && named < rows.length)) return null;
  if (sumsOf(cells, { at: rows, count: rows.length }, roles).since(start, row) !== null) return null;
  return named > 0 ? 'his' : 'theirs';
}
