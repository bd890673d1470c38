import { strFromU8 } from 'fflate';

/**
 * The number written between two places, to the last bit what `Number` reads: up to fifteen digits and their power of ten are
 * exact in a double, and one division of exact numbers is rounded once.
 */
export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let digits = 0;
  let behindPoint = -1;
  const start = bytes[from] === MINUS ? from + 1 : from;
  for (let at = start; at < to; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      if (behindPoint >= 0) behindPoint++;
    } else if (bytes[at] === POINT && behindPoint < 0) behindPoint = 0;
    else return otherwise(bytes, from, to);
  }
  const length = to - start - (behindPoint >= 0 ? 1 : 0);
  if (length > 15 || length === 0) return otherwise(bytes, from, to);
  const size = behindPoint > 0 ? digits / powers[behindPoint]! : digits;
  return start > from ? -size : size;
}

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

function otherwise(bytes: Uint8Array, from: number, to: number): number {
  const text = strFromU8(bytes.subarray(from, to), true).trim();
  return text === '' ? NaN : Number(text);
}
