/**
 * Whether a text may contain one of some words, in small or capital letters: never wrongly no, now and then wrongly yes, so that a long
 * pattern is tried only where it can match. Told three signs at a time; a sign that is not ASCII is left to the pattern, but for Chinese
 * characters that are not among `signs`. Words of ASCII have three letters at least.
 */
export function mayContain(words: readonly string[], signs = ''): (text: string) => boolean {
  const threes = new Uint8Array(1 << 15);
  for (const word of words) threes[folded(word)] = 1;
  const known = new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
  return (text) => {
    let three = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > lastOfAscii && (code < firstChinese || code > lastChinese || known.has(code))) return true;
      three = ((three << 5) | (code & 31)) & 0x7fff;
      if (threes[three] === 1 && at > 1) return true;
    }
    return false;
  };
}

/** The first three signs of a word, five bits each, in which small and capital letters are the same. */
function folded(word: string): number {
  let three = 0;
  for (let at = 0; at < 3; at++) three = (three << 5) | (word.charCodeAt(at) & 31);
  return three;
}

const lastOfAscii = 127;
const [firstChinese, lastChinese] = [0x3400, 0x9fff];
