import { isBlank } from '../values/odd';
import type { Aside } from './aside';
import type { Body } from './body';
import { carriedDown, type Carried } from './carriedDown';
import { groupsOf, type Groups } from './groups';
import { namesSeen } from './namesSeen';
import { isPlain } from './plainRows';
import { oddRow, type Around } from './oddRow';
import { nobody, together, type Owners } from './owners';
import { repeatedParties } from './repeatedParties';
import { saysWhose } from './saysWhose';
import { stretchesOf } from './stretches';

/** What a table's rows are: those set aside, and those that belong to a customer who is named further up. */
export interface BodyRead {
  readonly aside: readonly Aside[];
  readonly customers: Owners;
  readonly groups: readonly { readonly name: string; readonly row: number }[];
  /** Those of them whose customer is named in a row of his. */
  readonly carried: Owners;
}

/**
 * Goes down the rows once; each is an entry, or told by its words and by what stands around it. `opening`: a customer named above the headings;
 * `entries`: up to which row all are known to be entries.
 */
export function bodyRead(
  body: Body,
  opening: { readonly row: number; readonly name: string } | null,
  entries: number,
): BodyRead {
  const { cells, first, count, roles } = body;
  const rows = { at: new Int32Array(count), count: 0 };
  const found = { cells, roles, rows };
  const groups = groupsOf();
  const around: Around = {
    body,
    groups,
    stretches: stretchesOf(found),
    names: namesSeen(found, groups.opened),
    repeated: repeatedParties(),
  };
  if (opening !== null) groups.begin(opening.name, opening.row, around.stretches.here());
  const aside: Aside[] = [];
  const [grouped, carried] = [groupedIn(groups, cells.length), carriedDown(found)];
  const take = (from: number, until: number) => {
    rows.count = listed(rows.at, rows.count, from, until);
    if (roles.party.length === 0) grouped.add(from, until);
    else sayWhose(body, from, until, grouped, carried);
  };
  for (let row = first; row < first + count; row++) {
    const until = plainUntil(body, row < entries ? entries : row);
    if (until > row) take(row, until);
    row = until;
    if (row === first + count || isEmpty(cells[row]!)) continue;
    const odd = oddRow(cells[row]!, row, around);
    if (odd === null) take(row, row + 1);
    else aside.push(odd);
    if (odd?.as === 'total') carried.ended();
  }
  const [areEntries, above] = [around.repeated.areEntries(), carried.decided()];
  return {
    aside: areEntries.size === 0 ? aside : aside.filter(({ row }) => !areEntries.has(row)),
    customers: together(grouped.owners(), above),
    groups: groups.opened.filter((group) => group.rows > 0),
    carried: above,
  };
}

function isEmpty(cells: readonly unknown[]): boolean {
  for (let at = 0; at < cells.length; at++) if (!isBlank(cells[at])) return false;
  return true;
}

/** Up to which row all are entries at one look. */
function plainUntil(body: Body, from: number): number {
  const { cells, first, count } = body;
  let row = from;
  while (row < first + count && isPlain(cells[row]!, body)) row++;
  return row;
}

function listed(rows: Int32Array, count: number, from: number, until: number): number {
  for (let row = from; row < until; row++) rows[count++] = row;
  return count;
}

/** Entries say, or are told, whose they are. */
function sayWhose({ cells, roles }: Body, from: number, until: number, grouped: Grouped, carried: Carried): void {
  const column = roles.party[0]!;
  for (let row = from; row < until; row++) {
    const whose = cells[row]![column];
    if (saysWhose(whose)) carried.named(whose);
    else if (!grouped.add(row, row + 1)) carried.blank(row);
  }
}

/** Rows below the names of their customers. */
interface Grouped {
  /** False where no customer stands above. */
  add(from: number, until: number): boolean;
  owners(): Owners;
}

function groupedIn(groups: Groups, height: number): Grouped {
  let [of, count]: [Int32Array | null, number] = [null, 0];
  return {
    add: (from, until) => {
      const group = groups.open();
      if (group === null) return false;
      of ??= new Int32Array(height);
      for (let row = from; row < until; row++) of[row] = group.place;
      group.rows += until - from;
      count += until - from;
      return true;
    },
    owners: () => (of === null ? nobody : { count, of, names: groups.opened.map(({ name }) => name) }),
  };
}
