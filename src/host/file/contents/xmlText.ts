import { strFromU8 } from 'fflate';
import { decoded } from '../parts/package';

/** The text between two places of a part; signs that XML or the file format wrote in other words are themselves again. */
export function textBetween(bytes: Uint8Array, from: number, to: number): string {
  return plainText(asciiOrNull(bytes, from, to) ?? strFromU8(bytes.subarray(from, to)));
}

export function plainText(xml: string): string {
  const text = xml.includes('&') ? decoded(xml) : xml;
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Short plain texts are many, and a decoder is slow to start. */
function asciiOrNull(bytes: Uint8Array, from: number, to: number): string | null {
  if (to - from > 40) return null;
  let text = '';
  for (let at = from; at < to; at++) {
    if (bytes[at]! > 127) return null;
    text += String.fromCharCode(bytes[at]!);
  }
  return text;
}
