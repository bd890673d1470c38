/** Small steps through the bytes of an XML part. */

/** Where a word stands from a place on; -1 where it does not. */
export function find(bytes: Uint8Array, word: string, from: number, to = bytes.length): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at < to; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, word, at)) return at;
  return -1;
}

export function startsWith(bytes: Uint8Array, word: string, at: number): boolean {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
}

/** Where the tag that begins before `at` closes; what stands in quotes is not looked at. -1 where it does not close. */
export function endOfTag(bytes: Uint8Array, at: number): number {
  for (let end = at; end < bytes.length; end++) {
    const sign = bytes[end]!;
    if (sign === GREATER) return end;
    if (sign === QUOTE || sign === APOSTROPHE) {
      end = bytes.indexOf(sign, end + 1);
      if (end < 0) return -1;
    } else if (sign === LESS) return -1;
  }
  return -1;
}

/** Where the value of an attribute with a name of one letter begins, behind its quote; -1 where the tag has none. */
export function valueOf(letter: number, bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const sign = bytes[at]!;
    if (sign === QUOTE)
      do at++;
      while (at < to && bytes[at] !== QUOTE);
    else if (sign === letter && bytes[at + 1] === EQUALS && bytes[at + 2] === QUOTE && bytes[at - 1]! <= SPACE)
      return at + 3;
  }
  return -1;
}

export const LESS = 60;
const GREATER = 62;
export const QUOTE = 34;
export const SLASH = 47;
const APOSTROPHE = 39;
const EQUALS = 61;
const SPACE = 32;
