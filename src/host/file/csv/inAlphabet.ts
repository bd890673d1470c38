/** The text that bytes mean in an encoding. Some decoders (that of Node 20) take Windows-1252 for Latin-1, which has no signs in 32 of its places. */
export function inAlphabet(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, signOf1252) : text;
}

function signOf1252(sign: string): string {
  return signs1252[sign.charCodeAt(0) - 0x80]!;
}

const signs1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
