import type { Cells } from '../values/cells';
import { isBlank } from '../values/odd';
import { headingReader, type ReadHeading } from './headingReader';
import { joinedHeadings } from './joinedHeadings';
import { isWord } from './isWord';
import type { Kind, Mapping } from './kind';
import { nameInPairs } from './nameInPairs';

/** The heading rows of a range (from 0, the first and the last of them), and what each column is called and means. */
export interface HeadingRows<Key extends string> {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly keys: readonly (Key | null)[];
}

/** A title block seldom has more rows. */
export const titleRows = 50;
/** 借方 over 未结 over 本币. */
const deepest = 3;

/** The row, or the two or three rows read together, in which most headings are recognised, among the first fifty; null where none is. */
export function headingRowsIn<Key extends string>(
  kind: Kind<Key>,
  cells: Cells,
  mapping: Mapping,
): HeadingRows<Key> | null {
  const read = headingReader(kind, mapping);
  const needed = new Set(kind.needed.flat());
  let best: HeadingRows<Key> | null = null;
  for (let to = 0; to < Math.min(titleRows, cells.length); to++) {
    if (best !== null && isComplete(kind, best) && !cells[to]!.every((cell) => isBlank(cell) || isWord(cell))) break;
    for (let from = to; from >= 0 && from > to - deepest && mayJoin(cells, from, to); from--) {
      const found = headed(cells, from, to, read);
      if (!found.keys.some((key) => key !== null && needed.has(key)) || meanings(found) <= meanings(best)) continue;
      if (meanings(found) > 1 || cells[to]!.every((cell) => isBlank(cell) || isWord(cell))) best = found;
    }
  }
  return best && downwards(cells, best, read);
}

/** Nothing that must be there is missing; who owes may also stand above his rows. */
function isComplete<Key extends string>({ needed, items }: Kind<Key>, { keys }: HeadingRows<Key>): boolean {
  const wanted = items ? needed.slice(1) : needed;
  return wanted.every((choice) => choice.some((key) => keys.includes(key)));
}

function headed<Key extends string>(cells: Cells, from: number, to: number, read: ReadHeading<Key>): HeadingRows<Key> {
  const columns = joinedHeadings(cells.slice(from, to + 1));
  return {
    from,
    to,
    texts: columns.map(([literal]) => literal ?? ''),
    keys: columns.map((ways) => ways.map(read).find((key) => key !== undefined) ?? null),
  };
}

/** How many different things the columns mean. */
function meanings<Key extends string>(found: HeadingRows<Key> | null): number {
  return found === null ? 0 : new Set(found.keys.filter((key) => key !== null)).size;
}

/** Rows of words only; a title of one cell is no upper heading row, nor are letters, and labels beside their values are no headings. */
function mayJoin(cells: Cells, from: number, to: number): boolean {
  if (nameInPairs(cells[from]!) !== null) return false;
  if (from === to) return true;
  const filled = (row: number) => cells[row]!.filter((cell) => !isBlank(cell));
  const upper = filled(from);
  const words = [...upper, ...filled(from + 1)].every(isWord) && filled(to).every(isWord);
  return upper.length > 1 && words && !upper.every(isLetter);
}

/** A over C is no A/C: letters alone are the names of columns, not the upper halves of headings. */
function isLetter(cell: unknown): boolean {
  return typeof cell === 'string' && /^[a-z]$/i.test(cell.trim());
}

/** A row below that carries on: it repeats headings (in another language), or has words under headings and nothing under the customer. */
function downwards<Key extends string>(
  cells: Cells,
  found: HeadingRows<Key>,
  read: ReadHeading<Key>,
): HeadingRows<Key> {
  const { from, to, keys } = found;
  const below = cells[to + 1];
  if (below === undefined || to - from + 1 >= deepest || !mayJoin(cells, from, to + 1)) return found;
  if (!repeatsHeadings(below, keys, read) && !standsUnder(below, found)) return found;
  const longer = headed(cells, from, to + 1, read);
  return meanings(longer) < meanings(found) ? found : downwards(cells, longer, read);
}

function repeatsHeadings<Key extends string>(
  row: readonly unknown[],
  keys: readonly (Key | null)[],
  read: ReadHeading<Key>,
): boolean {
  const same = keys.filter((key, at) => key !== null && typeof row[at] === 'string' && read(row[at]) === key);
  // Among words alone nobody is called Customer: the other headings may be those of another table that stands in the same rows.
  return same.length > 1 || (same.some((key) => party.has(key!)) && row.filter((cell) => !isBlank(cell)).length > 1);
}

function standsUnder<Key extends string>(
  row: readonly unknown[],
  { texts, keys }: Pick<HeadingRows<Key>, 'texts' | 'keys'>,
): boolean {
  const filled = row.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const whose = keys.flatMap((key, at) => (key !== null && party.has(key) ? [at] : []));
  const first = texts.findIndex((text) => text !== '');
  return (
    whose.length > 0 &&
    filled.length > 0 &&
    filled.every((at) => !whose.includes(at) && at > first && texts[at] !== undefined) &&
    filled.some((at) => texts[at] !== '')
  );
}

const party: ReadonlySet<string> = new Set(['customer', 'id', 'name']);

/** Where no heading is known: the row with most words, for the user to say what they mean. */
export function likelyHeadingRow<Key extends string>(cells: Cells): HeadingRows<Key> {
  const counts = cells.slice(0, titleRows).map((row) => row.filter(isWord).length);
  const to = Math.max(0, counts.indexOf(Math.max(...counts)));
  const texts = (cells[to] ?? []).map((cell) => (isBlank(cell) ? '' : String(cell).trim()));
  return { from: to, to, texts, keys: texts.map(() => null) };
}
