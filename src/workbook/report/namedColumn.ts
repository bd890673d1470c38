import type { Words } from '../../engine/words';
import { plain } from '../headings/heading';
import { waysOf } from '../headings/ways';
import type { Found } from './found';
import type { Mapping } from './kind';

/** How a Mapping range names a column whose heading stands more than once: by its place, counted from 0 here and from 1 there. */
export function columnNamed(typed: string, at: number): Words {
  return { en: `Column ${at + 1} · ${typed}`, zh: `第 ${at + 1} 列 · ${typed}` };
}

/** What the columns mean, where the user names them by their place: `Column 5 · Amount` beside Open, or – for none. */
export function keysByPlace<Key extends string>(
  { texts, keys }: { readonly texts: readonly string[]; readonly keys: readonly (Key | null)[] },
  mapping: Mapping,
  read: () => (text: string) => Key | null | undefined,
): readonly (Key | null)[] {
  if (![...mapping.keys()].some(namesPlace)) return keys;
  return keys.map((key, at) => {
    const ours = saidByPlace(texts[at]!, at, mapping);
    return ours === null ? key : (read()(ours) ?? null);
  });
}

/** `Column 5 · Amount`, `第 5 列 · 金额`. */
export function namesPlace(text: string): boolean {
  return /^(?:column\d+.|第\d+列.)/.test(plain(text));
}

/** Beside the place of a column, which heading of ours it is. */
export function saidByPlace(typed: string, at: number, mapping: Mapping): string | null {
  const { en, zh } = columnNamed(typed, at);
  const said = mapping.get(plain(en)) ?? mapping.get(plain(zh));
  return said === undefined ? null : waysOf(said).heading;
}

/** Of some columns of one meaning the one that stands beside our heading in a Mapping range (`Open` beside `Outstanding`); null where none does. */
export function namedBesideOurs<Key extends string>(
  twins: readonly Found<Key>[],
  words: Words,
  mapping: Mapping,
): Found<Key> | null {
  const ours = [words.en, words.zh].map(plain);
  const said = ours.map((name) => mapping.get(name)).find((one) => one !== undefined);
  const heading = said === undefined ? null : waysOf(said).heading;
  if (heading === null || ours.includes(plain(heading))) return null;
  const isMeant = ({ typed, at }: Found<Key>) => {
    const { en, zh } = columnNamed(typed, at);
    return [typed, en, zh].some((name) => plain(name) === plain(heading));
  };
  const meant = twins.filter(isMeant);
  return meant.length === 1 ? meant[0]! : null;
}
