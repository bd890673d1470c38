import { plain } from '../headings/heading';
import type { Cells } from '../values/cells';

/** COVERAGEPLAN beside the customers spills percentages too, 0 for whom it does not insure: what a plan would insure is no term of the policy, and its heading is passed over. */
export function withoutPlan(cells: Cells): Cells {
  const index = cells.slice(0, titleRows).findIndex((row) => placeIn(row) !== -1);
  if (index === -1) return cells;
  const at = placeIn(cells[index]!);
  return cells.with(index, cells[index]!.with(at, ''));
}

/** The heading of the percentage stands to the right of the plan's first. */
function placeIn(row: Cells[number]): number {
  const at = row.findIndex((cell) => typeof cell === 'string' && first.has(plain(cell)));
  const next = row[at + 1];
  return at !== -1 && typeof next === 'string' && second.has(plain(next)) ? at + 1 : -1;
}

const first: ReadonlySet<string> = new Set(['Insure?', '是否投保'].map(plain));
const second: ReadonlySet<string> = new Set(['Insured percentage', '赔偿比例'].map(plain));
const titleRows = 10;
