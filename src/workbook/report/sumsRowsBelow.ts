import { plain } from '../headings/heading';
import { leftAlone } from '../headings/leftAlone';
import { isBlank } from '../values/odd';
import type { Body } from './body';
import { hasOwn, type BodyRow } from './bodyRow';
import type { ColumnRoles } from './columnRoles';
import { figure } from './figure';
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
    if (!hasOwn(here, roles, -1) && !(rows.length === 0 && bringsForward(here))) break;
    if (isNamed(here, roles)) {
      if (here[roles.party[0]!] !== name) break;
      named++;
    }
    rows.push(below);
  }
  if (rows.length === 0 || (named > 0 && named < rows.length)) return null;
  const agrees = (those: ColumnRoles) =>
    sumsOf(cells, { at: rows, count: rows.length }, those).since(start, row) === null;
  if (!agrees(roles) && !agrees(withoutBalances(row, cells[rows.at(-1)!]!, roles))) return null;
  return named > 0 ? 'his' : 'theirs';
}

/** A balance that runs on has no sum: above its rows stands what the last of them says, as Odoo prints the ledger of a partner. */
function withoutBalances(row: readonly unknown[], last: readonly unknown[], roles: ColumnRoles): ColumnRoles {
  const runsOn = (at: number) => figure(row[at]) !== null && figure(row[at]) === figure(last[at]);
  const summed = roles.summed.filter((at) => !runsOn(at));
  return { ...roles, summed, recognised: roles.summed.slice(0, roles.recognised).filter((at) => !runsOn(at)).length };
}

/** `Initial Balance`: what a customer owed before the first of his rows, in a row without a day. */
function bringsForward(row: readonly unknown[]): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' && openings.has(plain(first));
}

const openings: ReadonlySet<string> = new Set(leftAlone['opening balance'].map(plain));
