import { encodingOf } from './encoding';
import { inAlphabet } from './inAlphabet';

/** The text that bytes mean, and the encoding that it was in. A mark at the beginning (byte order mark) is not part of it, nor are zeros with which a program fills up. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const encoding = encodingOf(bytes);
  return { encoding, text: inAlphabet(bytes, encoding).replaceAll('\0', '') };
}
