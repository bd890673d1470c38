import type { Aside } from './aside';
import type { Body } from './body';
import { bodyRow, labelOf } from './bodyRow';
import type { BodyRead } from './bodyRead';
import { figure } from './figure';
import { nobody, type Owners } from './owners';
import { isBlank, shown } from '../values/odd';

/**
 * The compact form of a pivot table: two levels in one column, each name with the sum of what stands below it (`Hill & Co 900`, `101 400`, `102 500`).
 * Told by the sums of every row, and by a grand total of the names alone, by indents or by numbers below names; null where it is no such list.
 * Numbers below a name are his invoices; names below a name (customers below a region) are the customers.
 */
export function nestedRows(body: Body): BodyRead | null {
  const { roles, items, bare } = body;
  if (!items || !bare || roles.party.length !== 1 || roles.figures.size === 0) return null;
  if (!mayBegin(body)) return null;
  const { entries, total } = entriesOf(body);
  const families = familiesIn(entries);
  if (families === null) return null;
  const leaves = families.flatMap(({ children }) => children);
  const parents = families.map(({ parent }) => parent);
  const areNumbers = leaves.every(hasDigit) && !parents.every(hasDigit);
  if (!areNumbers && !areIndented(leaves, parents) && !isSumOf(total, parents)) return null;
  const aside = total === null ? [] : [asideOf(total, 'total')];
  if (!areNumbers && leaves.some((leaf) => !hasDigit(leaf)))
    return {
      aside: [...parents.map((one) => asideOf(one, 'total')), ...aside],
      customers: nobody,
      groups: [],
      carried: nobody,
    };
  return {
    aside: [...parents.map((one) => asideOf(one, 'group')), ...aside],
    customers: ownersIn(families, body.cells.length),
    groups: parents.map(({ label, row }) => ({ name: label.trim(), row })),
    carried: nobody,
  };
}

function ownersIn(families: readonly Family[], height: number): Owners {
  const of = new Int32Array(height);
  families.forEach(({ children }, at) => children.forEach(({ row }) => (of[row] = at + 1)));
  const count = families.reduce((sum, { children }) => sum + children.length, 0);
  return { count, of, names: families.map(({ parent }) => parent.label.trim()) };
}

interface Entry {
  readonly row: number;
  readonly label: string;
  readonly sums: readonly number[];
}

interface Family {
  readonly parent: Entry;
  readonly children: readonly Entry[];
}

/** Whether the first row is the sum of some right below it: nearly no list begins so, and is left at once. */
function mayBegin({ cells, first, count, roles }: Body): boolean {
  const figures = [...roles.figures];
  const left = figures.map((at) => figure(cells[first]?.[at]) ?? 0);
  for (let row = first + 1; row < first + Math.min(count, most); row++) {
    figures.forEach((at, column) => (left[column] = left[column]! - (figure(cells[row]![at]) ?? 0)));
    if (left.every((rest) => Math.abs(rest) < 0.011)) return true;
  }
  return false;
}

/** The rows with their figures, and the total below them. */
function entriesOf({ cells, first, count, roles }: Body): {
  readonly entries: readonly Entry[];
  readonly total: Entry | null;
} {
  const figures = [...roles.figures];
  const entries: Entry[] = [];
  for (let row = first; row < first + count; row++) {
    const here = cells[row]!;
    if (here.every(isBlank)) continue;
    const label = here[roles.party[0]!];
    entries.push({
      row,
      label: typeof label === 'string' ? label : shown(label),
      sums: figures.map((at) => figure(here[at]) ?? 0),
    });
  }
  const last = entries.at(-1);
  const isTotal = last !== undefined && labelOf(bodyRow(cells[last.row]!)) !== null;
  return { entries: isTotal ? entries.slice(0, -1) : entries, total: isTotal ? last : null };
}

/** Every row as a sum with the rows right below it that it is made of; null where they do not all fall into such families. */
function familiesIn(entries: readonly Entry[]): readonly Family[] | null {
  const found: { readonly at: number; readonly ends: readonly number[]; next: number }[] = [];
  const failed = new Set<number>();
  let at = 0;
  while (at < entries.length) {
    const ends = failed.has(at) ? [] : endsOf(entries, at);
    found.push({ at, ends, next: 0 });
    let top = found.at(-1);
    while (top !== undefined && top.next === top.ends.length) {
      failed.add(top.at);
      found.pop();
      top = found.at(-1);
    }
    if (top === undefined) return null;
    at = top.ends[top.next++]! + 1;
  }
  return found.map(({ at: parent, ends, next }) => ({
    parent: entries[parent]!,
    children: entries.slice(parent + 1, ends[next - 1]! + 1),
  }));
}

/** Where the rows below a row may end that make its sums. */
function endsOf(entries: readonly Entry[], at: number): readonly number[] {
  const { sums } = entries[at]!;
  const left = [...sums];
  const ends: number[] = [];
  for (let below = at + 1; below < Math.min(entries.length, at + most); below++) {
    entries[below]!.sums.forEach((sum, column) => (left[column] = left[column]! - sum));
    if (left.every((rest) => Math.abs(rest) < 0.011)) ends.push(below);
  }
  return ends;
}

/** No customer has more rows in a list that is read by eye. */
const most = 5000;

function hasDigit({ label }: Entry): boolean {
  return /\p{Nd}/u.test(label);
}

function areIndented(leaves: readonly Entry[], parents: readonly Entry[]): boolean {
  return leaves.every(({ label }) => /^\s/.test(label)) && parents.every(({ label }) => !/^\s/.test(label));
}

function isSumOf(total: Entry | null, parents: readonly Entry[]): boolean {
  return (
    total !== null &&
    total.sums.every((sum, column) => {
      const all = parents.reduce((added, { sums }) => added + sums[column]!, 0);
      return Math.abs(all - sum) < 0.011 + 1e-9 * Math.abs(all);
    })
  );
}

function asideOf({ row, label }: Entry, as: Aside['as']): Aside {
  return { row, as, called: label.trim(), difference: null };
}
