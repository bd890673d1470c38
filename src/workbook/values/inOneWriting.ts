/** Full-width letters, digits and signs as the plain ones that they stand for. Nearly every text has none, and is told so at one look. */
export function inOneWriting(text: string): string {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > plain) return text.normalize('NFKC');
  return text;
}

/** The last sign of ASCII. */
const plain = 127;
