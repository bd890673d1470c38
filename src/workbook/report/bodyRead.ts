import { isBlank, shown } from '../values/odd';
import type { Aside } from './aside';
import type { Body } from './body';
import { bodyRow } from './bodyRow';
import { carriedDown, type Carried } from './carriedDown';
import { groupsOf } from './groups';
import { namesSeen } from './namesSeen';
import { isPlain } from './plainRows';
import { oddRow, type Around } from './oddRow';
import { together, type Owners } from './owners';
import { repeatedParties } from './repeatedParties';
import { stretchesOf } from './stretches';

/** What a table's rows are: those set aside, and those that belong to a customer who is named further up. */
export interface BodyRead {
  readonly aside: readonly Aside[];
  readonly customers: Owners;
  readonly groups: readonly { readonly name: string; readonly row: number }[];
  /** Those of them whose customer is named in a row of his. */
  readonly carried: Owners;
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
  const [aside, grouped, carried]: [Aside[], Grouped, Carried] = [[], { rows: [], names: [] }, carriedDown()];
  for (let row = first; row < first + count; row++) {
    const here = cells[row]!;
    const odd = isPlain(here, body) ? null : isEmpty(here) ? 'blank' : oddRow(bodyRow(here), row, around);
    if (odd === null) entry(here, row, around, grouped, carried);
    else if (odd !== 'blank') aside.push(odd);
    if (odd !== null && odd !== 'blank' && odd.as === 'total') carried.ended();
  }
  const [entries, above] = [around.repeated.areEntries(), carried.decided()];
  return {
    aside: entries.size === 0 ? aside : aside.filter(({ row }) => !entries.has(row)),
    customers: together(grouped, above),
    groups: around.groups.opened.filter(({ rows }) => rows > 0),
    carried: above,
  };
}

type Grouped = { readonly rows: number[]; readonly names: unknown[] };

function isEmpty(cells: readonly unknown[]): boolean {
  for (const cell of cells) if (!isBlank(cell)) return false;
  return true;
}

function saysWhose(cell: unknown): boolean {
  if (typeof cell === 'string' && isInk(cell.charCodeAt(0))) return true;
  return cell !== null && cell !== undefined && cell !== 0 && shown(cell) !== '';
}

/** Latin letters and digits, and Chinese characters: no space is among them. */
function isInk(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x3400 && code < 0xd800);
}

/** An entry adds to the sums and says, or is told, whose it is. */
function entry(
  cells: readonly unknown[],
  row: number,
  { body: { roles }, stretches, groups, names }: Around,
  grouped: Grouped,
  carried: Carried,
): void {
  const whose = roles.party.length === 0 ? null : cells[roles.party[0]!];
  stretches.add(cells, whose);
  for (const at of roles.party) names.add(cells[at]);
  if (saysWhose(whose)) return carried.named(whose);
  const group = groups.open();
  if (group === null) return carried.blank(row);
  grouped.rows.push(row);
  grouped.names.push(group.name);
  group.rows++;
}
