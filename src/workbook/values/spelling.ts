/** No amount and no date is longer: what is longer is not looked at any further. */
export const longest = 60;

/**
 * A short text in one way of writing: full-width signs as plain ones, every dash as a minus, every space as a plain one, every apostrophe as one.
 * Null where it is too long, has several lines, or holds a power or a fraction (`5²`), which would turn into digits.
 */
export function asWritten(written: string): string | null {
  const trimmed = written.length > 10 * longest ? '' : written.trim();
  if (trimmed === '' || trimmed.length > longest || /[\p{No}\r\n\v\f]/u.test(trimmed)) return null;
  return trimmed
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[‘’ʼ′´`]/g, "'")
    .replace(/\s/g, ' ');
}
