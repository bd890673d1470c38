import { encodingOf } from './encoding';

/** The text that bytes mean, and the encoding that it was in. A mark at the beginning (byte order mark) is not part of it. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { encoding, text: encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, signOf1252) : text };
}

/** Some decoders (that of Node 20) take Windows-1252 for Latin-1, which has no signs in these places. */
function signOf1252(sign: string): string {
  return signs1252[sign.charCodeAt(0) - 0x80]!;
}

const signs1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
