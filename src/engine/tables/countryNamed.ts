import { countries, type Country } from './countries';

/** A country by its name in English or Chinese, in both together, or by its ISO code of two or three letters; null where the text is none. */
export function countryNamed(text: string): Country | null {
  // No country is called so, and brackets that open thousands of times are looked through again and again.
  if (text.length > longestName) return null;
  return (
    spellings(text)
      .map((one) => known.get(one))
      .find((country) => country !== undefined) ?? null
  );
}

const longestName = 200;

/** The whole text, without brackets, each language alone, what stands in brackets: `Germany 德国 (DE)`. */
function spellings(written: string): readonly string[] {
  const text = written.normalize('NFKC');
  const bare = text.replace(/[([【].*?[)\]】]/g, ' ');
  const inside = /[([【](.*?)[)\]】]/.exec(text)?.[1] ?? '';
  return [text, bare, bare.replace(/[^\p{Script=Han}]+/gu, ''), bare.replace(/\p{Script=Han}+/gu, ' '), inside]
    .map(plain)
    .filter((one) => one !== '');
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const known: ReadonlyMap<string, Country> = new Map(
  countries.rows.flatMap((one) =>
    [one.iso2, one.iso3, one.words.en, one.words.zh, ...one.also].map((text) => [plain(text), one] as const),
  ),
);
