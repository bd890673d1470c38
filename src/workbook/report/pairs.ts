import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Cells } from '../values/cells';
import { candidates, plain, spellings, type Headings } from '../headings/heading';
import type { ValueKind } from '../headings/valueKind';
import { isNil } from '../values/amount';
import { errorIn, isBlank } from '../values/odd';
import { isSlipOf } from './isSlipOf';
import { rowOf } from './table';

/** A term of a two-column range: the cell beside its name, and how a sentence names it. */
export interface Pair {
  readonly cell: unknown;
  readonly place: Words;
  readonly field: Words;
}

/** A two-column range (a policy, settings): names on the left, values on the right; further columns are notes. */
export function pairsFrom<Key extends string>(
  name: Words,
  headings: Headings<Key>,
  cells: Cells,
): ReadonlyMap<Key, Pair> {
  const known = spellings(headings);
  const pairs = new Map<Key, Pair>();
  cells.forEach((row, index) => {
    const [term, cell] = row;
    if (typeof term !== 'string' || term.trim() === '' || (isBlank(cell) && cell !== 0)) return;
    const place = rowOf(name, index + 1);
    const found = candidates(term).find((text) => known.has(text));
    if (cell === 0 && (found === undefined || !mayBe0.has(headings[known.get(found)!].kind))) return;
    if (found === undefined)
      return index === 0 && namesColumns(term, cell, headings) ? undefined : refuseUnknown(term, place);
    const key = known.get(found)!;
    if (pairs.has(key))
      throw new Problem({
        kind: 'invalid',
        place,
        because: { en: `"${term.trim()}" is given twice`, zh: `“${term.trim()}”出现了两次` },
      });
    pairs.set(key, { cell, place, field: { en: term.trim(), zh: term.trim() } });
  });
  return pairs;
}

/** What a value reader says about a pair's cell, told with its place; a reader returns its value or a Problem. */
export function readPair<Value>(pair: Pair | undefined, read: (cell: unknown) => Value | Problem): Value | null {
  if (pair === undefined) return null;
  const value = read(pair.cell);
  if (value instanceof Problem) throw new Problem({ ...value.parts, place: pair.place, field: pair.field });
  return value;
}

/** The first row may name its columns: beside a heading stands a word as headings have it, or a text that is no value of any term. */
function namesColumns(term: string, cell: unknown, headings: Headings<string>): boolean {
  if (typeof cell !== 'string' || errorIn(cell) !== null) return false;
  const text = plain(cell);
  if (headingWords.has(text)) return true;
  const isValue =
    /\p{N}/u.test(cell.normalize('NFKC')) || valueWords.has(text) || isNil(cell) || isChoice(text, headings);
  return !isValue && ![...spellings(headings).keys()].some((known) => isSlipOf(plain(term), known));
}

/** Beside these a 0 is 0; beside any other it is a blank cell. */
const mayBe0: ReadonlySet<ValueKind> = new Set(['share or 0', 'part or 0', 'number or 0']);

function isChoice(text: string, headings: Headings<string>): boolean {
  return Object.values(headings)
    .flatMap(({ choices = [] }) => choices)
    .some(({ value, zh, also }) => [value, zh, ...also].some((word) => plain(word) === text));
}

const headingWords: ReadonlySet<string> = new Set(
  ['Value', 'Values', 'Setting', 'Entry', 'Answer', 'Content', '数值', '值', '取值', '内容', '约定', '设置'].map(plain),
);

/** What may stand beside a term though it has no digit. */
const valueWords: ReadonlySet<string> = new Set(
  ['yes', 'no', 'true', 'false', 'none', '是', '否', '有', '无'].map(plain),
);

/** A misspelt term must not be passed over in silence. */
function refuseUnknown(term: string, place: Words): never {
  throw new Problem({
    kind: 'invalid',
    place,
    because: { en: `"${term.trim()}" is not a known term`, zh: `“${term.trim()}”不是已知的项目` },
  });
}
