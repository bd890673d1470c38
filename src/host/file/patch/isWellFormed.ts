import { endOfTag, find, LESS, SLASH, startsWith } from '../contents/tags';

/** Whether every tag of an XML part is closed by its own name, in one pass over its bytes. */
export function isWellFormed(bytes: Uint8Array): boolean {
  const open: number[] = [];
  let elements = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LESS) continue;
    const special = behindSpecial(bytes, at);
    const end = special ?? endOfTag(bytes, at + 1);
    if (end < 0) return false;
    if (special === null) {
      if (bytes[at + 1] === SLASH) {
        if (open.length === 0 || !isSameName(bytes, open.pop()!, at + 2)) return false;
      } else if (bytes[end - 1] !== SLASH) open.push(at + 1);
      elements++;
    }
    at = end;
  }
  return elements > 0 && open.length === 0;
}

/** The last sign of a comment, a text or an instruction; null where a tag stands. */
function behindSpecial(bytes: Uint8Array, at: number): number | null {
  if (bytes[at + 1] !== EXCLAMATION && bytes[at + 1] !== QUESTION) return null;
  const closing = startsWith(bytes, '<!--', at) ? '-->' : startsWith(bytes, '<![CDATA[', at) ? ']]>' : '?>';
  const end = find(bytes, closing, at + 2);
  return end < 0 ? -1 : end + closing.length - 1;
}

function isSameName(bytes: Uint8Array, opened: number, closed: number): boolean {
  let length = 0;
  while (isNameSign(bytes[closed + length]!)) {
    if (bytes[opened + length] !== bytes[closed + length]) return false;
    length++;
  }
  return length > 0 && !isNameSign(bytes[opened + length]!);
}

function isNameSign(sign: number): boolean {
  return sign > 32 && sign !== SLASH && sign !== 62 && sign !== LESS;
}

const EXCLAMATION = 33;
const QUESTION = 63;
