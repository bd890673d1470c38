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

/** Goes down the rows once; each is an entry, or told by its words and by what stands around it. `opening`: a customer named above the headings. */
export function bodyRead(body: Body, opening: { readonly row: number; readonly name: string } | null): BodyRead {
  const { cells, first, count, roles } = body;
  const rows = { at: new Int32Array(count), count: 0 };
  const entries = { cells, roles, rows };
  const groups = groupsOf();
  const around: Around = {
    body,
    groups,
    stretches: stretchesOf(entries),
    names: namesSeen(entries, groups.opened),
    repeated: repeatedParties(),
  };
  if (opening !== null) groups.begin(opening.name, opening.row, around.stretches.here());
  const aside: Aside[] = [];
  const [grouped, carried] = [groupedIn(groups, cells.length), carriedDown(entries)];
  const party = roles.party[0] ?? null;
  for (let row = first; row < first + count; row++) {
    const here = cells[row]!;
    if (!isPlain(here, body)) {
      if (isEmpty(here)) continue;
      const odd = oddRow(here, row, around);
      if (odd !== null) {
        aside.push(odd);
        if (odd.as === 'total') carried.ended();
        continue;
      }
    }
    rows.at[rows.count++] = row;
    sayWhose(party === null ? null : here[party], row, grouped, carried);
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

/** An entry says, or is told, whose it is. */
function sayWhose(whose: unknown, row: number, grouped: Grouped, carried: Carried): void {
  if (saysWhose(whose)) carried.named(whose);
  else if (!grouped.add(row)) carried.blank(row);
}

/** Rows below the names of their customers. */
interface Grouped {
  /** False where no customer stands above. */
  add(row: number): boolean;
  owners(): Owners;
}

function groupedIn(groups: Groups, height: number): Grouped {
  let [of, count]: [Int32Array | null, number] = [null, 0];
  return {
    add: (row) => {
      const group = groups.open();
      if (group === null) return false;
      of ??= new Int32Array(height);
      of[row] = group.place;
      group.rows++;
      count++;
      return true;
    },
    owners: () => (of === null ? nobody : { count, of, names: groups.opened.map(({ name }) => name) }),
  };
}
