import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { plain, rankOf, type Headings } from '../headings/heading';
import { moneyOf, type Money } from '../headings/money';
import { waysOf } from '../headings/ways';
import { shown } from '../values/odd';
import { anyBelow, holdsNothing, type Below } from './below';
import type { Hurdle, Refuse } from './hurdle';
import type { Remarks } from './remark';

/** A heading as it was found: where, what it says, what it means so far. */
export interface Found<Key extends string> {
  readonly at: number;
  readonly typed: string;
  readonly key: Key;
  readonly money: Money | null;
  /** No cell below it holds anything; a dash and n/a are nothing. */
  readonly empty: boolean;
  /** The user has said what it means. */
  readonly mapped: boolean;
}

/** A table of which it is asked which columns count. */
interface Choosing<Key extends string> {
  readonly kind: {
    readonly name: Words;
    readonly headings: Headings<Key>;
    /** What only the columns together can say. */
    settle?(found: readonly Found<Key>[], below: Below, remarks: Remarks): readonly Found<Key>[];
  };
  /** The headings, and the rows below them. */
  readonly texts: readonly string[];
  readonly below: Below;
  readonly mapping: ReadonlyMap<string, string>;
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
  const all = keys.flatMap((key, at) =>
    key === null ? [] : [foundAt(below, at, texts[at]!, key, mapping, nothingIn)],
  );
  const settled = kind.settle ? kind.settle(all, below, remarks) : all;
  const chosen: (Key | null)[] = keys.map(() => null);
  for (const key of new Set(settled.map((found) => found.key))) {
    const twins = settled.filter((found) => found.key === key);
    const best = twins.length === 1 ? twins[0]! : bestOf(twins, { kind, below, remarks, refuse });
    chosen[best.at] = key;
  }
  return chosen;
}

function foundAt<Key extends string>(
  below: Below,
  at: number,
  typed: string,
  key: Key,
  mapping: ReadonlyMap<string, string>,
  nothingIn: Set<number>,
): Found<Key> {
  let empty: boolean | null = null;
  const chosen = mapping.get(plain(typed));
  const mapped = chosen !== undefined && waysOf(chosen).heading !== null;
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
  { kind, below, remarks, refuse }: Pick<Choosing<Key>, 'kind' | 'below' | 'remarks' | 'refuse'>,
): Found<Key> {
  const { headings } = kind;
  const { words } = headings[twins[0]!.key];
  const order = (found: Found<Key>) => [
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
  const rest = sorted.slice(1).map(({ found }) => found.typed);
  remarks.push({
    weight: 'said',
    about: 'column',
    at: { row: null, column: first.found.at },
    sentence: {
      en: `${words.en} is taken from "${first.found.typed}", not from ${rest.map((one) => `"${one}"`).join(', ')}.`,
      zh: `“${words.zh}”取自“${first.found.typed}”列，未取${rest.map((one) => `“${one}”`).join('、')}。`,
    },
  });
  return first.found;
}

/** Nothing tells which of the two counts: the user says. */
function twoOfOneMeaning<Key extends string>(
  { name, headings }: Choosing<Key>['kind'],
  first: Found<Key>,
  second: Found<Key>,
): Hurdle {
  const { words } = headings[first.key];
  const problem = new Problem({
    kind: 'invalid',
    place: name,
    because: {
      en: `two columns mean ${words.en}, "${first.typed}" and "${second.typed}", and differ: name the one that counts in a Mapping range, beside "${words.en}"`,
      zh: `“${first.typed}”和“${second.typed}”两列都表示“${words.zh}”而内容不同：请在对照区域中将应采用的一列对应到“${words.zh}”`,
    },
  });
  const remedy = { what: 'column', key: first.key, among: [first.typed, second.typed] } as const;
  return { problem, at: { row: null, column: first.at }, remedy, spoils: null };
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}

function differ(below: Below, one: number, other: number): boolean {
  return anyBelow(below, (row) => shown(row[one]) !== shown(row[other]));
}
