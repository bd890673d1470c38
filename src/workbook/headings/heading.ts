import type { Words } from '../../engine/words';

/** What a column (or a term of a two-column range) may be called: our name in both languages, and what others write. */
export interface Heading {
  readonly words: Words;
  readonly also: readonly string[];
}

export type Headings<Key extends string> = Readonly<Record<Key, Heading>>;

/** Every spelling, as `plain` leaves it → key. */
export function spellings<Key extends string>(headings: Headings<Key>): ReadonlyMap<string, Key> {
  const keys = Object.keys(headings) as Key[];
  return new Map(
    keys.flatMap((key) =>
      [headings[key].words.en, headings[key].words.zh, ...headings[key].also].map(
        (text) => [plain(text), key] as const,
      ),
    ),
  );
}

/** The spellings that a heading may stand for, the most literal first: `Amount 金额 (CNY)` → the whole, without brackets, each language alone, the brackets' content. */
export function candidates(heading: string): readonly string[] {
  const text = heading.normalize('NFKC');
  const bare = text.replace(/[([【].*?[)\]】]/g, ' ');
  const inside = /[([【](.*?)[)\]】]/.exec(text)?.[1] ?? '';
  const chinese = bare.replace(/[^\p{Script=Han}]+/gu, '');
  const latin = bare.replace(/\p{Script=Han}+/gu, ' ');
  return [...new Set([text, bare, chinese, latin, inside].map(plain))].filter((one) => one !== '');
}

/** Case, spaces, hyphens, dots, underscores, stars and colons make no difference. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, '');
}
