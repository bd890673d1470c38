/** How much one printed amount is, as a line above a table says it (万元, 千元, in thousands, USD '000); null where it says nothing. */
export function unitIn(text: string): number | null {
  if (!said.test(text)) return null;
  return units.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Only where it is said of the amounts, so that a company named 万元 keeps its name. */
const said =
  /(?:单位|金额|币种|货币)[^:]*:|^\(?[^:]{0,12}[百千万亿]元\)?$|\bin (?:[a-z]{3} |[€$£] ?)?(?:thousands?|millions?|'000|k\b)|\bamounts?\b|'000|^\(?(?:thousands?|millions?)(?: of)? [a-z]{3}\)?$|\bT€|\bTEUR|\bunit\b|\bk(?:EUR|USD)\b/i;

const units: readonly (readonly [RegExp, number])[] = [
  [/百万/, 1e6],
  [/千万/, 1e7],
  [/亿/, 1e8],
  [/万/, 1e4],
  [/千/, 1e3],
  [/thousands?|'000|\bT€|\bTEUR|\bk(?:EUR|USD)\b/i, 1e3],
  [/millions?|\bmn\b/i, 1e6],
  [/(?:单位|金额)[^:]*:.*元/, 1],
];
