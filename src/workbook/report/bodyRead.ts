import { shown } from '../values/odd';
import type { Aside } from './aside';
import type { Body } from './body';
import { bodyRow } from './bodyRow';
import { carriedDown, type Carried } from './carriedDown';
import { groupsOf } from './groups';
import { namesSeen } from './namesSeen';
import { isPlain } from './plainRows';
import { oddRow, type Around } from './oddRow';
import { repeatedParties } from './repeatedParties';
import { stretchesOf } from './stretches';

/** What a table's rows are: those set aside, and those that belong to a customer who is named further up. */
export interface BodyRead {
  readonly aside: readonly Aside[];
  readonly customers: ReadonlyMap<number, unknown>;
  readonly groups: readonly { readonly name: string; readonly row: number }[];
  readonly carried: ReadonlyMap<number, unknown>;
}

/** Goes down the rows once; each is an entry, or told by its words and by what stands around it. `opening`: a customer named above the headings. */
export function bodyRead(body: Body, opening: { readonly row: number; readonly name: string } | null): BodyRead {
  const { cells, first, count, roles } = body;
  const around: Around = {
    body,
    stretches: stretchesOf(roles),
    groups: groupsOf(),
    names: namesSeen(),
    repeated: repeatedParties(),
  };
  if (opening !== null) {
    around.groups.begin(opening.name, opening.row, around.stretches.here());
    around.names.add(opening.name);
  }
  const [aside, grouped, carried]: [Aside[], Map<number, unknown>, Carried] = [[], new Map(), carriedDown()];
  for (let row = first; row < first + count; row++) {
    const odd = isPlain(cells[row]!, body) ? null : oddRow(bodyRow(cells[row]!), row, around);
    if (odd === 'blank') continue;
    if (odd === null) entry(cells[row]!, row, around, grouped, carried);
    else aside.push(odd);
    if (odd?.as === 'total') carried.ended();
  }
  return {
    aside: aside.filter(({ row }) => !around.repeated.areEntries().has(row)),
    customers: new Map([...grouped, ...carried.decided()]),
    groups: around.groups.opened.filter(({ rows }) => rows > 0),
    carried: carried.decided(),
  };
}

/** An entry adds to the sums and says, or is told, whose it is. */
function entry(
  cells: readonly unknown[],
  row: number,
  { body: { roles }, stretches, groups, names }: Around,
  grouped: Map<number, unknown>,
  carried: Carried,
): void {
  const whose = roles.party.length === 0 ? null : cells[roles.party[0]!];
  stretches.add(cells, row, whose);
  for (const at of roles.party) names.add(cells[at]);
  if (whose !== null && whose !== undefined && whose !== 0 && shown(whose) !== '') return carried.named(whose);
  const group = groups.open();
  if (group === null) return carried.blank(row);
  grouped.set(row, group.name);
  group.rows++;
}
