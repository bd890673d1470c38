/** A text as short as its room; the end that is cut off shows as an ellipsis. */
export function shortened(text: string, letters: number): string {
  const wide = lettersOf(text);
  if (wide <= Math.max(3, letters)) return text;
  return `${[...text].slice(0, Math.max(2, Math.floor((letters * text.length) / wide) - 1)).join('')}…`;
}

/** How many Latin letters wide a text is: a Chinese character counts as two. */
export function lettersOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e80 ? 2 : 1), 0);
}
