import { Problem } from '../engine';
import { countries, type Country } from '../engine/heavy';
import { candidates, plain } from './headings/heading';
import { readText } from './values/text';

/** A country by its name in English or Chinese, in both, or by its ISO code of two or three letters. Blank is not given. */
export function readCountry(cell: unknown): Country | null | Problem {
  const text = readText(cell);
  if (text === null || text instanceof Problem) return text;
  const key = candidates(text).find((one) => known.has(one));
  return key === undefined ? new Problem({ kind: 'invalid', expected: { en: 'a country or its ISO code', zh: '国家名称或 ISO 代码' }, found: text }) : known.get(key)!;
}

const known: ReadonlyMap<string, Country> = new Map(countries.rows.flatMap((one) => [one.iso2, one.iso3, one.words.en, one.words.zh, ...one.also].map((text) => [plain(text), one] as const)));
