import { isBlank, shown } from '../values/odd';
import type { Aside } from './aside';
import type { Body } from './body';
import {
  bodyRow,
  hasFigures,
  hasOwn,
  hasTraits,
  isHeadingAgain,
  isRuler,
  isTitleAgain,
  labelOf,
  saysFooter,
  type BodyRow,
  type Labelled,
} from './bodyRow';
import { isClosingFigure } from './closingFigures';
import { groupName, saysHowToReach } from './groupName';
import type { Groups } from './groups';
import { nameInPairs } from './nameInPairs';
import type { NamesSeen } from './namesSeen';
import { hasDay, isNamed } from './plainRows';
import type { RepeatedParties } from './repeatedParties';
import type { Stretches } from './stretches';
import { sumsRowsBelow } from './sumsRowsBelow';

/** What stands above a row. */
export interface Around {
  readonly body: Body;
  readonly stretches: Stretches;
  readonly groups: Groups;
  readonly names: NamesSeen;
  readonly repeated: RepeatedParties;
}

/** A row that is no plain entry, and not blank: why it is set aside, or null where it is an entry after all. */
export function oddRow(cells: readonly unknown[], at: number, around: Around): Aside | null {
  const { body } = around;
  const bare = bodyRow(cells);
  if (isRuler(bare)) return aside('ruler', bare, at);
  if (isHeadingAgain(bare, body.headings)) return aside('headings', bare, at);
  if (isTitleAgain(bare, body.title) && !hasFigures(bare, body.roles)) return aside('title', bare, at);
  const row = { cells, filled: bare.filled, said: labelOf(bare) };
  if (body.items && closesList(row, body)) return aside('footer', row, at);
  return labelled(row, at, around) ?? (body.items ? amongItems(row, at, around) : amongCustomers(row, at, around));
}

interface Row extends BodyRow {
  readonly said: Labelled | null;
}

function aside(as: Aside['as'], { cells, filled, said = null }: BodyRow & Partial<Row>, row: number): Aside {
  return { row, as, called: shown(cells[said?.at ?? filled[0]!]), difference: null };
}

/** The allowance, the balance of the account: a figure below the list, with no day and no number. */
function closesList({ cells, filled }: BodyRow, { roles }: Body): boolean {
  return isClosingFigure(cells[filled[0]!]) && !hasOwn(cells, roles, filled[0]!);
}

/** A row that calls itself a total is one if nothing in it is its own, and if what it is a total of is known. */
function labelled(row: Row, at: number, around: Around): Aside | null {
  const { cells, said } = row;
  if (said === null) return null;
  const { label } = said;
  const { body, stretches, groups, names, repeated } = around;
  const counts = label.as === 'share' && !hasDay(cells, body.roles);
  if (body.items && !counts && hasOwn(cells, body.roles, said.at)) return null;
  // In a list of customers a total has no customer beside the word.
  if (!body.items && isNamed(cells, body.roles) && !body.roles.party.includes(said.at)) return null;
  if (label.as === 'share') return aside('share', row, at);
  const group = label.subject === null ? groups.open() : groups.named(label.subject);
  const { agrees, difference } = stretches.compared(cells, label.word, group?.since ?? null);
  const isKnown = () => (label.subject === null ? isSure(at, body) : group !== null || names.has(label.subject));
  if (label.as === 'carried') return agrees && stretches.here() > 0 ? aside('total', row, at) : null;
  if (!agrees && !(isKnown() && (body.items || !hasTraits(row, body.roles, said.at)))) return null;
  repeated.total();
  groups.end(label.subject);
  stretches.close(label.word);
  return { row: at, as: 'total', called: shown(cells[said.at]), difference };
}

/** Where every column is a name or an amount, a customer in the middle may be called Total. */
function isSure(at: number, { bare, cells, first, count }: Body): boolean {
  for (let row = at + 1; bare && row < first + count; row++) if (!cells[row]!.every(isBlank)) return false;
  return true;
}

function amongCustomers(row: Row, at: number, { body }: Around): Aside | null {
  return saysFooter(row) && !hasFigures(row, body.roles) ? aside('footer', row, at) : null;
}

function amongItems(row: Row, at: number, around: Around): Aside | null {
  const { body, stretches, repeated } = around;
  const said = nameInPairs(row.cells);
  if (said !== null) return begins(said, row, at, around);
  if (!hasFigures(row, body.roles)) return withoutFigures(row, at, around);
  if (hasOwn(row.cells, body.roles, -1)) return null;
  const above = row.said?.label.subject === null ? null : sumsRowsBelow(row, at, body);
  if (above === 'his') return aside('total', row, at);
  if (above === 'theirs') return begins(groupName(row.cells) ?? shown(row.cells[row.filled[0]!]), row, at, around);
  if (row.said !== null) return null;
  if (!isNamed(row.cells, body.roles)) return unnamedSum(row, at, around);
  const same = row.cells[body.roles.party[0]!] === stretches.party();
  if (!same || stretches.partyCompared(row.cells) !== null) {
    repeated.entry();
    return null;
  }
  repeated.sum(at);
  stretches.close('');
  return aside('total', row, at);
}

/** Nobody's row, with no day and no number, that makes the sum of rows above it, as SAP closes a list. */
function unnamedSum(row: Row, at: number, { stretches, groups, repeated }: Around): Aside | null {
  const { cells, filled } = row;
  if (typeof cells[filled[0]!] === 'string' && groups.open() !== null) return null;
  if (!stretches.compared(cells, '', groups.open()?.since ?? null).agrees) return null;
  repeated.total();
  groups.end(null);
  stretches.close('');
  return aside('total', row, at);
}

/** Words alone: a footer, a note, or the customer whose rows follow. */
function withoutFigures(row: Row, at: number, around: Around): Aside | null {
  const { body, groups } = around;
  if (saysFooter(row)) return aside('footer', row, at);
  const [first] = row.filled;
  // A word in the place of an amount, in the row of somebody named: an entry that cannot be read, and is told.
  if (body.roles.amounts.has(first!) && isNamed(row.cells, body.roles)) return null;
  if (typeof row.cells[first!] !== 'string' || row.filled.length > 3 || hasOwn(row.cells, body.roles, first!))
    return null;
  if (body.roles.party.includes(first!)) {
    const below = entryBelow(at, body);
    // A name alone above entries that have their own; in a list without days and numbers it is an entry of nothing.
    const isAlone = row.filled.length === 1 && below !== null;
    if (below === null || isNamed(below, body.roles))
      return isAlone || isAfterAll(at, body) || isOfOthers(row) ? aside('footer', row, at) : null;
  }
  const name = groupName(row.cells);
  // QuickBooks prints a contact and how he is reached below the customer.
  const isContact = groups.open()?.row === at - 1 && saysHowToReach(body.cells[at + 1] ?? []);
  const inside = groups.closes() && (groups.open()?.rows ?? 0) > 0;
  return name === null || inside || isContact ? aside('footer', row, at) : begins(name, row, at, around);
}

/** `Salesperson: Jo` in the column of customers, above rows that have theirs. */
function isOfOthers({ cells, filled }: BodyRow): boolean {
  return filled.length === 1 && /^[\p{L} .]{2,30}[::]\s*\S/u.test(String(cells[filled[0]!]).normalize('NFKC'));
}

function begins(name: string, row: Row, at: number, { groups, stretches }: Around): Aside {
  groups.begin(name, at, stretches.here());
  return aside('group', row, at);
}

/** The next row below with a day or a number. */
function entryBelow(at: number, { cells, first, count, roles }: Body): Body['cells'][number] | null {
  for (let row = at + 1; row < first + count; row++)
    if (hasDay(cells[row]!, roles) || roles.numbers.some((column) => !isBlank(cells[row]![column]))) return cells[row]!;
  return null;
}

/** After the last entry, with a blank row or the end of the list above it. */
function isAfterAll(at: number, { cells, first, count, roles }: Body): boolean {
  for (let row = at; row < first + count; row++)
    if (cells[row]!.some((cell, column) => roles.figures.has(column) && !isBlank(cell))) return false;
  return (cells[at - 1] ?? []).every(isBlank);
}
