import { candidates, dictionary, plain } from '../headings/heading';
import { waysOf } from '../headings/ways';
import type { Kind, Mapping } from './kind';

/** What a heading means; null where it is known and left alone, undefined where it is unknown. */
export type ReadHeading<Key extends string> = (text: string) => Key | null | undefined;

/** Headings by their spellings, the user's own choices first; a text is looked into once. */
export function headingReader<Key extends string>(
  { headings, leftAlone, read }: Pick<Kind<Key>, 'headings' | 'leftAlone' | 'read'>,
  mapping: Mapping,
): ReadHeading<Key> {
  const known = dictionary(headings, leftAlone);
  const met = new Map<string, Key | null | undefined>();
  return (text) => {
    if (met.has(text)) return met.get(text);
    const own = read?.(text);
    const chosen = mapping.get(plain(text));
    const found = candidates((chosen && waysOf(chosen).heading) ?? text).find((one) => known.has(one));
    const key = own !== undefined ? own : found === undefined ? undefined : known.get(found);
    met.set(text, key);
    return key;
  };
}
