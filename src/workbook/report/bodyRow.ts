import { plain } from '../headings/heading';
import { currencyOf } from '../values/currency';
import { isBlank, shown } from '../values/odd';
import type { HeadingTexts } from './body';
import type { ColumnRoles } from './columnRoles';
import { isFooter } from './footer';
import { isWord, isWrittenDay } from './isWord';
import { totalLabel, type TotalLabel } from './totalLabel';

/** What the cells of one row show before it is known what stands around it. */
export interface BodyRow {
  readonly cells: readonly unknown[];
  /** The filled columns, from the left. */
  readonly filled: readonly number[];
}

/** The cell by which a row calls itself a total. */
export interface Labelled {
  readonly label: TotalLabel;
  readonly at: number;
}

export function bodyRow(cells: readonly unknown[]): BodyRow {
  let many = 0;
  for (let at = 0; at < cells.length; at++) if (!isBlank(cells[at])) many++;
  // As long as it is needed: one that grows takes the place of seventeen at once.
  const filled = new Array<number>(many);
  for (let at = 0, next = 0; next < many; at++) if (!isBlank(cells[at])) filled[next++] = at;
  return { cells, filled };
}

/** A name may look like a total of somebody (Total Energies) beside a cell that says nothing else. */
export function labelOf({ cells, filled }: BodyRow): Labelled | null {
  let first: Labelled | null = null;
  for (const at of filled) {
    const label = totalLabel(cells[at]);
    if (label === null) continue;
    if (label.subject === null) return { label, at };
    first ??= { label, at };
  }
  return first;
}

/** Dashes and the like that rule off a sum. */
export function isRuler({ cells, filled }: BodyRow): boolean {
  // In loops: a function made for each row is garbage of each row.
  for (const at of filled) {
    const cell = cells[at];
    if (typeof cell !== 'string' || isLetterOrDigit(cell.charCodeAt(0)) || !ruler.test(cell)) return false;
  }
  return true;
}

const ruler = /^[\s\-–—=_.]{2,}$/;

function isLetterOrDigit(code: number): boolean {
  const letter = code | small;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57);
}

/** At least two headings stand again in their columns, and nothing much besides. */
export function isHeadingAgain({ cells, filled }: BodyRow, headings: readonly HeadingTexts[]): boolean {
  for (const heading of headings) {
    const same = sameHeadings(cells, heading);
    if (same > 1 && same * 2 >= filled.length) return true;
  }
  return false;
}

/** How many cells say again what their column is called. */
export function sameHeadings(cells: readonly unknown[], { typed, texts }: HeadingTexts): number {
  let same = 0;
  for (let at = 0; at < cells.length && at < texts.length; at++) {
    const cell = cells[at];
    if (typeof cell !== 'string' || cell === '' || !mayRead(cell, texts[at]!)) continue;
    if (!isBlank(cell) && (cell === typed[at] || plainly(cell) === texts[at])) same++;
  }
  return same;
}

/** The same words stand in row after row (`客户小计`): those of the last are known. */
function plainly(cell: string): string {
  if (cell !== last.cell) last = { cell, plain: plain(cell) };
  return last.plain;
}

let last = { cell: '', plain: '' };

/** Nearly every cell differs from a heading in its first letters: told without making it plain. */
function mayRead(cell: string, text: string): boolean {
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (!isLetterOrDigit(code) || cell.charCodeAt(at + 1) >= 128) return true;
    if ((code | small) !== text.charCodeAt(at)) return false;
  }
  return true;
}

/** The bit that makes a Latin letter a small one and leaves a digit as it is. */
const small = 32;

/** Every filled cell stood above the headings too: a page begins again. */
export function isTitleAgain({ cells, filled }: BodyRow, title: ReadonlySet<unknown>): boolean {
  for (const at of filled) {
    const cell = cells[at];
    if (typeof cell !== 'string' || !title.has(cell.trim())) return false;
  }
  return true;
}

export function saysFooter({ cells, filled }: BodyRow): boolean {
  for (const at of filled) if (isFooter(cells[at])) return true;
  return false;
}

/** It has a day or a number of its own, apart from the cell that labels it: something is owed on it, whatever it is called. */
export function hasOwn(cells: readonly unknown[], { days, numbers }: ColumnRoles, but: number): boolean {
  for (const at of numbers) if (at !== but && !isBlank(cells[at])) return true;
  for (const at of days) if (at !== but && !isBlank(cells[at]) && !isName(cells[at])) return true;
  return false;
}

/** In a list with one row a customer: anything that is neither a name nor an amount, such as a grade, belongs to a customer. */
export function hasTraits({ cells, filled }: BodyRow, roles: ColumnRoles, but: number): boolean {
  return filled.some(
    (at) =>
      at !== but &&
      at !== roles.currency &&
      !roles.party.includes(at) &&
      !roles.figures.has(at) &&
      totalLabel(cells[at]) === null &&
      currencyOf(shown(cells[at])) === null,
  );
}

export function hasFigures({ cells, filled }: BodyRow, { figures }: ColumnRoles): boolean {
  for (const at of filled) if (figures.has(at) && (typeof cells[at] === 'number' || !isWord(cells[at]))) return true;
  return false;
}

/** A name in the column of days, in the row that opens or closes a group, is no day. */
function isName(cell: unknown): boolean {
  return isWord(cell) && !isWrittenDay(cell);
}
