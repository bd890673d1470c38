import type { DecimalMark } from './digits';

/**
 * The number that digits with a decimal mark make, grouped in threes by the other mark or not at all, where the other mark cannot be the decimal
 * one: `1,234.50`, `0.125`, `12.5`, but neither `1,234` nor `1.250`. Undefined where it takes a closer look. Told in one pass, because a long
 * list may have nothing else.
 */
export function certainDigits(text: string, mark: DecimalMark): number | undefined {
  if (text.length < 2 || text.length > exact) return undefined;
  const decimal = mark.charCodeAt(0);
  let [value, group, groups, markAt] = [0, 0, 0, -1];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) {
      value = value * 10 + code - zero;
      group++;
      continue;
    }
    if ((code !== point && code !== comma) || markAt >= 0) return undefined;
    if (groups > 0 && group !== 3) return undefined;
    if (code === decimal) markAt = at;
    else if (group === 0 || group > 3 || text.charCodeAt(0) === zero) return undefined;
    else groups++;
    group = 0;
  }
  if (markAt < 0 || group === 0) return undefined;
  const mayGroup = groups === 0 && group === 3 && markAt > 0 && markAt <= 3 && text.charCodeAt(0) !== zero;
  return mayGroup ? undefined : value / tens[group]!;
}

const [zero, nine, point, comma] = [48, 57, 46, 44];
/** As many digits a number holds without loss, so that dividing by a power of ten gives the number nearest to what is written. */
const exact = 15;
const tens = Array.from({ length: exact + 1 }, (_, power) => Number(`1e${power}`));
