import { analyse } from 'chardet';
import { inAlphabet } from './inAlphabet';

/** In which encoding a text file was written, by the names that a browser's `TextDecoder` knows: its mark, then what its bytes allow, then how often letters occur. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return twoByteEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : olderEncoding(sampleOf(bytes)));
}

/** Without a mark: separators, digits and ends of lines have a zero as one of their two bytes, always the same one; a zero here and there is a slip. */
export function twoByteEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0] as [number, number];
  const looked = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[(at % 2) as 0 | 1]++;
  if (Math.max(...zeros) * 50 < looked || Math.min(...zeros) * 10 > Math.max(...zeros)) return null;
  const encoding = zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
  return looked > 0 && isLines(new TextDecoder(encoding).decode(bytes.subarray(0, looked & ~1))) ? encoding : null;
}

/** A few signs that separate cells or lines, and none that no text has: zeros that fill up a record are none. */
function isLines(text: string): boolean {
  return /[\n\r\t;,|]/.test(text) && !text.includes('\0');
}

/** A field that was cut in the middle of a letter spoils that letter, not the reading of the whole file: other encodings make broken letters of nearly all. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken === 0 || broken * 2 < (text.match(/[\u0080-\ufffc]/g)?.length ?? 0);
}

/** Of the encodings that a language had for itself. */
function olderEncoding(bytes: Uint8Array): string {
  const guesses = analyse(bytes).filter(({ name }) => isKnown(name));
  const best = guesses[0];
  if (best && best.confidence >= 50 && ofManyBytes.has(best.name)) return best.name.toLowerCase();
  if (isMostlyCommonChinese(bytes)) return 'gb18030';
  const single = guesses.filter(({ name }) => !ofManyBytes.has(name));
  const western = single.find(({ name }) => name === 'ISO-8859-1' || name === 'windows-1252');
  const clear = single[0] && single[0].confidence > (western?.confidence ?? 0) + 10 ? single[0] : western;
  const guess = !clear || clear === western ? 'windows-1252' : clear.name.toLowerCase();
  return inWords(bytes, guess) ? guess : (alphabets.find((one) => inWords(bytes, one)) ?? guess);
}

/** Too short to count letters, a file is in the first of these whose words hold letters alone. */
const alphabets = ['windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254'] as const;

/** No sign between two letters that stands in no word (`p³atnoœci`), and no longer word without one plain letter (`Îáùåñòâî`). */
function inWords(bytes: Uint8Array, encoding: string): boolean {
  const text = inAlphabet(bytes, encoding);
  return !/\p{L}[\u0080-\u009f¡-©«¬®¯±-³µ¶¸»-¿×÷\ufffd]\p{L}|(?<!\p{L})[\u00c0-\u024f]{5,}(?!\p{L})/u.test(text);
}

const ofManyBytes: ReadonlySet<string> = new Set(['GB18030', 'Big5', 'Shift_JIS', 'EUC-KR', 'EUC-JP']);

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name) !== null;
  } catch {
    return false;
  }
}

/**
 * A few characters are too few to count letters. In GB18030 the common ones are pairs that begin with B0 to D7 (punctuation: A1 to A9)
 * and go on above A0; western letters with accents stand alone between plain ones, and most begin above DF.
 */
function isMostlyCommonChinese(bytes: Uint8Array): boolean {
  let [common, others] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [lead, trail] = [bytes[at]!, bytes[at + 1] ?? 0];
    if (lead < 0x80) continue;
    const isCommon = ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa9)) && trail >= 0xa1;
    if (isCommon) common++;
    else others++;
    if (trail >= 0x80) at++;
  }
  return common >= 3 * others;
}

const SAMPLE = 1 << 16;

/** The first lines in which something else stands than plain letters. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const found: number[] = [];
  for (let start = 0; start < bytes.length && found.length < SAMPLE;) {
    const next = bytes.indexOf(NEW_LINE, start);
    const line = bytes.subarray(start, next < 0 ? bytes.length : next + 1);
    if (line.some((byte) => byte > 0x7f)) for (const byte of line.subarray(0, SAMPLE)) found.push(byte);
    start += line.length;
  }
  return Uint8Array.from(found);
}

const NEW_LINE = 10;
