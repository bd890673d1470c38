/** Whether a text is a key by which a program looks its terms up: with zeros in front (`0002`), or letters and digits that no language writes for days (`ZB30`, `Z030`, `NT30`). */
export function isKeyOfTerms(cell: unknown, text: string): boolean {
  return typeof cell !== 'number' && /^(?:0\d{1,3}|(?!net|n\d|eom|[md]\d)[a-z]{1,3}\d{2,4}|[a-z]\d{3})$/.test(text);
}
