import type { Words } from '../../engine/words';
import { brackets, isAside, isTranslation } from './brackets';
import { withoutDenomination } from './denominationOf';
import { withoutMoney } from './money';
import { withoutPivot } from './pivot';
import { simplified } from '../values/simplified';
import type { Choice } from './choice';
import type { ValueKind } from './valueKind';

/** What a column (or a term of a two-column range) may be called, our name in both languages and what others write, and what stands there. */
export interface Heading {
  readonly words: Words;
  readonly kind: ValueKind;
  readonly also: readonly string[];
  /** Spellings that come before all others: `Gross amount` before `Amount`. */
  readonly first?: readonly string[];
  /** Spellings that count only where no column of a better one stands, the better ones first: a document date where there is no invoice date. */
  readonly later?: readonly (readonly string[])[];
  /** What may be chosen: all that is understood where the kind is a choice, else what is offered. */
  readonly choices?: readonly Choice[];
}

export type Headings<Key extends string> = Readonly<Record<Key, Heading>>;

/** Every spelling, as `plain` leaves it → key. */
export function spellings<Key extends string>(headings: Headings<Key>): ReadonlyMap<string, Key> {
  const keys = Object.keys(headings) as Key[];
  return new Map(keys.flatMap((key) => ranked(headings[key]).flatMap((texts) => texts.map((text) => [text, key]))));
}

/** The same with the headings that are known and left alone, as null: nobody may guess them into something. */
export function dictionary<Key extends string>(
  headings: Headings<Key>,
  leftAlone: readonly string[] = none,
): ReadonlyMap<string, Key | null> {
  const met = metOf(headings);
  const before = met.get(leftAlone);
  if (before) return before as ReadonlyMap<string, Key | null>;
  const words = new Map<string, Key | null>([
    ...leftAlone.map((text) => [plain(text), null] as const),
    ...spellings(headings).entries(),
  ]);
  met.set(leftAlone, words);
  return words;
}

/** What a cell means as one of these headings; null where it is none of them. */
export function keyCalled<Key extends string>(headings: Headings<Key>, cell: unknown): Key | null {
  if (typeof cell !== 'string') return null;
  const known = dictionary(headings);
  return known.get(candidates(cell).find((text) => known.has(text)) ?? '') ?? null;
}

/** Dictionaries by the headings left alone beside them. */
type Met = WeakMap<readonly string[], ReadonlyMap<string, string | null>>;

function metOf(headings: object): Met {
  const before = dictionaries.get(headings);
  if (before) return before;
  const met: Met = new WeakMap();
  dictionaries.set(headings, met);
  return met;
}

/** A thousand spellings are made plain once, not once a range; whoever asks must hand over the same lists each time. */
const dictionaries = new WeakMap<object, Met>();
const none: readonly string[] = [];

/** How good a choice a heading is for its meaning; the smaller the better. */
export function rankOf(heading: Heading, typed: string): number {
  const texts = candidates(typed);
  const ranks = ranked(heading);
  const literal = texts.find((text) => ranks.some((rank) => rank.includes(text)));
  return literal === undefined ? 0 : ranks.findIndex((rank) => rank.includes(literal));
}

function ranked(heading: Heading): readonly (readonly string[])[] {
  const before = ranks.get(heading);
  if (before) return before;
  const { words, first = [], also, later = [] } = heading;
  const texts = [first, [words.en, words.zh, ...also], ...later].map((rank) => rank.map(plain));
  ranks.set(heading, texts);
  return texts;
}

/** Spellings of a heading as `plain` leaves them, made so once. */
const ranks = new WeakMap<Heading, readonly (readonly string[])[]>();

/**
 * The spellings that a heading may stand for, the most literal first: `Amount 金额 (CNY)` → the whole, its translation in brackets, without brackets,
 * without currency and unit (`in local currency`, `in thousands`), each language alone. Brackets that change the meaning are never left out.
 */
export function candidates(heading: string): readonly string[] {
  if (heading.length > longest) return [];
  const text = withoutPivot(simplified(heading.normalize('NFKC')));
  const without = text.replace(brackets, ' ');
  const contents = [...text.matchAll(brackets)].map(([, content]) => content!);
  if (!contents.every((content) => isAside(without, content))) return [plain(text), plain(withoutMoney(text))];
  const bare = withoutDenomination(without);
  const chinese = bare.replace(/[^\p{Script=Han}]+/gu, '');
  const latin = bare.replace(/\p{Script=Han}+/gu, ' ');
  const translations = contents.filter((content) => isTranslation(without, content));
  const field = text.replace(record, '');
  const all = [text, field, ...translations, without, bare, chinese, latin, withoutMoney(text), withoutMoney(bare)];
  return [...new Set(all.map(plain))].filter((one) => one !== '');
}

/** `Transaction : Due Date`: of which record a field is, as NetSuite writes it. */
const record = /^(?:transaction|customer|invoice|document)s?\s*:\s*/i;

/** No heading is longer; a cell of a novel is none. */
const longest = 200;

/** Case, spaces, hyphens, dots, underscores, stars and colons make no difference, nor do traditional Chinese and the dot of a Turkish i. */
export function plain(text: string): string {
  return simplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, '')
    .replace(/ı/g, 'i');
}
