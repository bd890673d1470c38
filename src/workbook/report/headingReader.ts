import { candidates, dictionary, plain } from '../headings/heading';
import { waysOf } from '../headings/ways';
import type { Kind, Mapping } from './kind';
import { namesPlace } from './namedColumn';

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
    const found = candidates(meant(chosen) ?? text).find((one) => known.has(one));
    const key = own !== undefined ? own : found === undefined ? undefined : known.get(found);
    met.set(text, key);
    return key;
  };
}

/** Which heading of ours the user has said that it is; beside the place of a column he says which of those so called counts. */
function meant(chosen: string | undefined): string | null {
  const heading = chosen === undefined ? null : waysOf(chosen).heading;
  return heading !== null && namesPlace(heading) ? null : heading;
}
