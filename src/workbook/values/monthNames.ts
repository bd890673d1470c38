/** The number of a month from its name or its beginning in the languages of the ledgers that come in; null where it is none, or two (`jui` is June and July). */
export function monthNamed(word: string): number | null {
  const before = met.get(word);
  if (before !== undefined) return before;
  const month = monthIn(bare(word));
  if (month !== null) met.set(word, month);
  return month;
}

/** Months are few and stand in every day of a long ledger. */
const met = new Map<string, number>();

function monthIn(text: string): number | null {
  const own = abbreviations[text];
  if (own !== undefined) return own;
  if (text.length < 3) return null;
  const found = new Set(names().flatMap(([name, month]) => (name.startsWith(text) ? [month] : [])));
  return found.size === 1 ? [...found][0]! : null;
}

/** Beginnings that the names themselves do not have. */
const abbreviations: Readonly<Record<string, number>> = { mrz: 3, mrt: 3, sept: 9, jaenner: 1, maerz: 3 };

const languages = ['en', 'de', 'de-AT', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'tr'];

let known: readonly (readonly [string, number])[] | null = null;

/** The names as the language data of the browser and of Node have them, in the form beside a day (Polish has two); made when the first is asked for. */
function names(): readonly (readonly [string, number])[] {
  known ??= languages.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(new Date(Date.UTC(2025, month, 15)));
      return [bare(parts.find(({ type }) => type === 'month')!.value), month + 1] as const;
    });
  });
  return known;
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
