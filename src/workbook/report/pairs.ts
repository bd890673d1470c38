import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Cells } from '../values/cells';
import { candidates, spellings, type Headings } from '../headings/heading';
import { isBlank } from '../values/odd';
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
    if (typeof term !== 'string' || term.trim() === '' || isBlank(cell)) return;
    const place = rowOf(name, index + 1);
    const found = candidates(term).find((text) => known.has(text));
    if (found === undefined) return refuseUnknown(term, index, place);
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

/** A misspelt term must not be passed over in silence; the first row may be a heading row. */
function refuseUnknown(term: string, index: number, place: Words): void {
  if (index === 0) return;
  throw new Problem({
    kind: 'invalid',
    place,
    because: { en: `"${term.trim()}" is not a known term`, zh: `“${term.trim()}”不是已知的项目` },
  });
}
