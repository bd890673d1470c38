/** No amount and no date is longer: what is longer is not looked at any further. */
export const longest = 60;

/**
 * A short text in one way of writing: full-width signs as plain ones, every dash as a minus, every space as a plain one, every apostrophe as one;
 * without what keeps it a text (`'900`, `="900"`), and a triangle or 负 before a number as a minus.
 * Null where it is too long, has several lines, or holds a power or a fraction (`5²`), which would turn into digits.
 */
export function asWritten(written: string): string | null {
  const trimmed = written.length > 10 * longest ? '' : unguarded(written.trim());
  if (trimmed === '' || trimmed.length > longest || /[\p{No}\r\n\v\f]/u.test(trimmed)) return null;
  return trimmed
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[‘’ʼ′´`]/g, "'")
    .replace(/^(?:[△▲]|[负負])\s*(?=[\d.])/, '-')
    .replace(/\s/g, ' ');
}

/** Programs write `'20260305` and `="20260305"` so that no spreadsheet turns a text into something else. */
function unguarded(text: string): string {
  const first = text.charCodeAt(0);
  if (first === equals) return /^="([^"]*)"$/.exec(text)?.[1]!.trim() ?? text;
  return first === apostrophe || first === quote ? text.replace(/^['’](?=[-(\d¥￥$€£])/, '') : text;
}

const [apostrophe, equals, quote] = [0x27, 0x3d, 0x2019];
