import type { Words } from '../../engine/words';
import { plain, rankOf, type Headings } from '../headings/heading';
import { moneyOf } from '../headings/money';
import { waysOf } from '../headings/ways';
import { shown } from '../values/odd';
import { anyBelow, holdsNothing, type Below } from './below';
import { headingReader } from './headingReader';
import type { Found } from './found';
import type { Refuse } from './hurdle';
import type { Mapping } from './kind';
import { columnNamed, keysByPlace, namedBesideOurs, saidByPlace } from './namedColumn';
import type { Remarks } from './remark';
import { twoOfOneMeaning } from './twoOfOneMeaning';

/** A table of which it is asked which columns count. */
interface Choosing<Key extends string> {
  readonly kind: {
    readonly name: Words;
    readonly headings: Headings<Key>;
    readonly leftAlone?: readonly string[];
    readonly adds?: readonly Key[];
    read?(text: string): Key | null | undefined;
    /** What only the columns together can say. */
    settle?(found: readonly Found<Key>[], below: Below, remarks: Remarks): readonly Found<Key>[];
  };
  /** The headings, and the rows below them. */
  readonly texts: readonly string[];
  readonly below: Below;
  readonly mapping: Mapping;
  readonly remarks: Remarks;
  readonly refuse: Refuse;
  /** Columns of which it is known that they hold nothing; those that are found to are added. */
  readonly nothingIn: Set<number>;
}

/**
 * Of two columns of one meaning the better one counts, and that is said: the one that the user names, one that holds anything,
 * local currency before the document's, the better name (an invoice date before a document date). Two that are equally good
 * and differ are refused.
 */
export function firstChoice<Key extends string>(
  { kind, texts, below, mapping, remarks, refuse, nothingIn }: Choosing<Key>,
  keys: readonly (Key | null)[],
): readonly (Key | null)[] {
  const said = keysByPlace({ texts, keys }, mapping, () => headingReader(kind, mapping));
  const all = said.flatMap((key, at) =>
    key === null ? [] : [foundAt(below, at, texts[at]!, key, mapping, nothingIn)],
  );
  const settled = kind.settle ? kind.settle(all, below, remarks) : all;
  const chosen: (Key | null)[] = keys.map(() => null);
  for (const key of new Set(settled.map((found) => found.key))) {
    const twins = settled.filter((found) => found.key === key);
    const added = kind.adds?.includes(key) ? twins.filter(({ mapped }) => mapped) : [];
    if (added.length > 1) {
      for (const { at } of added) chosen[at] = key;
      continue;
    }
    const best = twins.length === 1 ? twins[0]! : bestOf(twins, { kind, below, mapping, remarks, refuse });
    chosen[best.at] = key;
  }
  return chosen;
}

function foundAt<Key extends string>(
  below: Below,
  at: number,
  typed: string,
  key: Key,
  mapping: Mapping,
  nothingIn: Set<number>,
): Found<Key> {
  let empty: boolean | null = null;
  const chosen = mapping.get(plain(typed));
  const mapped = (chosen !== undefined && waysOf(chosen).heading !== null) || saidByPlace(typed, at, mapping) !== null;
  return {
    at,
    typed,
    key,
    money: moneyOf(typed),
    // Few are asked, and of a long list an empty column takes long to see.
    get empty() {
      if (empty === null) {
        empty = nothingIn.has(at) || holdsNothing(below, at);
        if (empty) nothingIn.add(at);
      }
      return empty;
    },
    mapped,
  };
}

function bestOf<Key extends string>(
  twins: readonly Found<Key>[],
  { kind, below, mapping, remarks, refuse }: Pick<Choosing<Key>, 'kind' | 'below' | 'mapping' | 'remarks' | 'refuse'>,
): Found<Key> {
  const { headings } = kind;
  const { words } = headings[twins[0]!.key];
  const named = namedBesideOurs(twins, words, mapping);
  const order = (found: Found<Key>) => [
    named !== null && found !== named ? 1 : 0,
    found.mapped ? 0 : 1,
    found.empty ? 1 : 0,
    found.money === 'local' ? 0 : found.money === null ? 1 : 2,
    found.mapped ? 0 : rankOf(headings[found.key], found.typed),
  ];
  const sorted = twins
    .map((found) => ({ found, order: order(found) }))
    .sort((one, other) => compared(one.order, other.order));
  const [first, second] = [sorted[0]!, sorted[1]!];
  if (compared(first.order, second.order) === 0 && differ(below, first.found.at, second.found.at)) {
    refuse(twoOfOneMeaning(kind, first.found, second.found));
    return first.found;
  }
  const isTwice = twins.filter(({ typed }) => typed === first.found.typed).length > 1;
  const called = ({ typed, at }: Found<Key>) => (isTwice ? columnNamed(typed, at) : { en: typed, zh: typed });
  const [taken, rest] = [called(first.found), sorted.slice(1).map(({ found }) => called(found))];
  remarks.push({
    weight: 'said',
    about: 'column',
    at: { row: null, column: first.found.at },
    sentence: {
      en: `${words.en} is taken from "${taken.en}", not from ${rest.map(({ en }) => `"${en}"`).join(', ')}.`,
      zh: `“${words.zh}”取自“${taken.zh}”列，未取${rest.map(({ zh }) => `“${zh}”`).join('、')}。`,
    },
  });
  return first.found;
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}

function differ(below: Below, one: number, other: number): boolean {
  return anyBelow(below, (row) => shown(row[one]) !== shown(row[other]));
}
