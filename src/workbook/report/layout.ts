import type { Words } from '../../engine/words';
import { plain } from '../headings/heading';
import { languageOf } from '../headings/language';
import type { Cells } from '../values/cells';
import { isBlank, shown } from '../values/odd';
import type { Body } from './body';
import { bodyRead, type BodyRead } from './bodyRead';
import { columnRoles } from './columnRoles';
import { firstChoice } from './firstChoice';
import { headingRowsIn, type HeadingRows } from './headingRows';
import { heightOf } from './height';
import type { Hurdle } from './hurdle';
import { nestedRows } from './nestedRows';
import { areAllPlain, entriesUntil } from './plainRows';
import type { Remarks } from './remark';
import { layoutHurdles } from './layoutHurdles';
import { layoutRemarks } from './layoutRemarks';
import type { Kind, Mapping } from './kind';
import { debtorsOfBatch } from './debtorsOfBatch';
import { isBlankFor, nobody } from './owners';
import { withName } from './withName';
import { withoutRows } from './withoutRows';
import { openingName } from './openingName';
import { noTitle, titleOf, type Title } from './title';

/** Where the table stands in an export: its headings, its rows, what was set aside and what the lines above it say. */
export interface Layout<Key extends string> {
  readonly headings: HeadingRows<Key>;
  /** The range as given; a copy where rows were set aside, that has them blank, or where customers have two columns into which their names have to be carried down. */
  readonly cells: Cells;
  /** Where customers stand above their rows: their column alone, whose rows are one and the same for all rows of a customer. */
  readonly owners: Cells | null;
  readonly count: number;
  /** The column in which the customers of groups stand; null where every row has its own. */
  readonly groupedIn: { readonly column: number; readonly named: number } | null;
  /** Columns of one meaning that cannot be told apart: the first counts until the user says. */
  readonly hurdles: readonly Hurdle[];
  readonly title: Title;
  readonly remarks: Remarks;
}

/** Finds the table in a range of any export, for functions, pane and command line alike; null where no headings are found. */
export function layOut<Key extends string>(kind: Kind<Key>, given: Cells, mapping: Mapping): Layout<Key> | null {
  const kept = withoutRows(given, mapping);
  const { cells, remarks: ofBatch } = debtorsOfBatch(kept.cells);
  const chosen = [...kept.remarks, ...ofBatch];
  const found = headingRowsIn(kind, cells, mapping);
  if (found === null) return null;
  const first = found.to + 1;
  const count = heightOf(cells) - first;
  const nothingIn = new Set<number>();
  const asGiven = choose(kind, found, cells, mapping, nothingIn);
  const body = bodyOf(kind, asGiven.headings, cells, count);
  const nested = nestedRows(body);
  const entries = nested === null ? entriesUntil(body) : first;
  const simple = nested === null && areAllPlain(body, entries);
  const opening = simple || nested ? null : openingName(body);
  const lines = cells.slice(0, opening?.row ?? found.from);
  const title = lines.length === 0 ? noTitle : titleOf(lines);
  const read = nested ?? (simple ? nothingOdd : bodyRead(body, opening, entries));
  const named = namedIn(read, body, found);
  const changed = read.aside.length + read.customers.count > 0;
  const inColumn = body.roles.party.length;
  const alone = inColumn === 0 || (inColumn === 1 && isOnlyParty(found));
  const rows = changed ? rewritten(body, read, alone ? -1 : (named?.column ?? -1)) : cells;
  // Rows set aside leave an empty column empty; names may be written into those of customers.
  for (const at of [...body.roles.party, named?.column ?? -1]) nothingIn.delete(at);
  const { headings, hurdles, remarks } = changed ? choose(kind, found, rows, mapping, nothingIn) : asGiven;
  return {
    headings: named === null ? headings : withCustomer(kind, headings, named.column),
    cells: rows,
    owners: named === null || !alone ? null : ownersAlone(rows, body, read, named.column),
    count,
    hurdles: [...hurdles, ...layoutHurdles(body, read, simple, entries)],
    groupedIn: named,
    title,
    remarks: [...layoutRemarks({ headings, read, title }), ...chosen, ...remarks],
  };
}

/** Of several columns of one meaning the one that counts. */
function choose<Key extends string>(
  kind: Kind<Key>,
  headings: HeadingRows<Key>,
  cells: Cells,
  mapping: Mapping,
  nothingIn: Set<number>,
) {
  const remarks: Remarks = [];
  const { texts, to } = headings;
  const below = { cells, first: to + 1 };
  const hurdles: Hurdle[] = [];
  const refuse = (hurdle: Hurdle) => void hurdles.push(hurdle);
  const keys = firstChoice({ kind, texts, below, mapping, remarks, refuse, nothingIn }, headings.keys);
  return { headings: { ...headings, keys }, hurdles, remarks };
}

const nothingOdd: BodyRead = { aside: [], customers: nobody, groups: [], carried: nobody };

function bodyOf<Key extends string>(kind: Kind<Key>, headings: HeadingRows<Key>, cells: Cells, count: number): Body {
  const { from, to, texts } = headings;
  const roles = columnRoles(kind, headings, cells, count);
  const named = texts.flatMap((text, at) => (text === '' ? [] : [at]));
  return {
    cells,
    first: to + 1,
    count,
    roles,
    items: kind.items !== undefined,
    needsDay: kind.items?.days.includes('dueDate' as Key) ?? false,
    bare: named.every((at) => roles.party.includes(at) || roles.figures.has(at) || at === roles.currency),
    headings: cells.slice(from, to + 1).map((typed) => ({
      typed,
      texts: typed.map((cell) => (isBlank(cell) ? '' : plain(shown(cell)))),
    })),
    title: new Set(cells.slice(0, from).flatMap((row) => row.filter((cell) => !isBlank(cell)).map(shown))),
  };
}

/** Customers of groups go where the reader looks for them, else into the column in which they stand if it is theirs alone and has no heading, else into one more. */
function namedIn<Key extends string>(
  { customers, groups }: BodyRead,
  { cells, roles }: Body,
  { texts }: HeadingRows<Key>,
): { readonly column: number; readonly named: number } | null {
  if (customers.count === 0) return null;
  const [group] = groups;
  const named = group === undefined ? roles.party[0]! : cells[group.row]!.findIndex((cell) => !isBlank(cell));
  if (roles.party.length > 0) return { column: roles.party[0]!, named };
  const free = (texts[named] ?? '') === '' && isBlankFor(customers, cells, named);
  return { column: free ? named : texts.length, named };
}

function withCustomer<Key extends string>(
  kind: Kind<Key>,
  headings: HeadingRows<Key>,
  column: number,
): HeadingRows<Key> {
  if (headings.keys[column]) return headings;
  const { words } = (kind.headings as Readonly<Record<string, { readonly words: Words }>>).customer!;
  const texts = Object.assign([...headings.texts], { [column]: words[languageOf([headings.texts])] });
  return { ...headings, texts, keys: Object.assign([...headings.keys], { [column]: 'customer' }) };
}

/** One column says whose rows they are, and nothing has to be chosen by what stands in it: names carried down it are needed by its reader alone. */
function isOnlyParty<Key extends string>({ keys, texts }: HeadingRows<Key>): boolean {
  const party = keys.flatMap((key, at) => (key !== null && parties.has(key) ? [at] : []));
  return party.length === 1 && plain(texts[party[0]!]!) !== 'account';
}

const parties: ReadonlySet<string> = new Set(['id', 'customer', 'name', 'parent']);

/** Rows set aside become blank, so that answers still stand beside the rows of the range. */
function rewritten({ cells, roles }: Body, { aside, customers, groups }: BodyRead, column: number): Cells {
  const rows = cells.slice();
  const width = Math.max(column + 1, ...cells.slice(0, 100).map((row) => row.length));
  const blank = new Array<unknown>(width).fill('');
  for (const { row } of aside) rows[row] = blank;
  if (column < 0) return rows;
  const others = roles.party.filter((at) => at !== column);
  const above = others.length === 0 ? null : new Map(groups.map(({ name, row }) => [name as unknown, cells[row]!]));
  customers.of.forEach((place, row) => {
    if (place === 0) return;
    const name = customers.names[place - 1];
    const named = withName(cells[row]!, column, name);
    rows[row] = above === null ? named : withOthers(named, others, above.get(name));
  });
  return rows;
}

/** Beside his number the name that stands above his rows too. */
function withOthers(
  row: readonly unknown[],
  others: readonly number[],
  above: readonly unknown[] | undefined,
): readonly unknown[] {
  if (above === undefined) return row;
  return Object.assign(
    [...row],
    Object.fromEntries(others.filter((at) => isBlank(row[at])).map((at) => [at, above[at]])),
  );
}

/** A copy of every row would cost more than all the rest of reading. */
function ownersAlone(rows: Cells, { first, roles }: Body, { customers }: BodyRead, column: number): Cells {
  const nobodys = new Array<unknown>(column + 1).fill('');
  const named = customers.names.map((name) => withName(nobodys, column, name));
  const owners = rows.slice();
  const own = roles.party.length > 0;
  for (let row = first; row < owners.length; row++) {
    const place = customers.of[row]!;
    if (place > 0) owners[row] = named[place - 1]!;
    else if (!own) owners[row] = nobodys;
  }
  return owners;
}
