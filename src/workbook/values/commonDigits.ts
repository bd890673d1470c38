/**
 * The number that a few digits make, grouped in threes with decimals or without, as nearly every amount that is a text is written: told sign by
 * sign, without a pattern. Null where they cannot be one; undefined where it takes a closer look.
 */
export function commonDigits(core: string, mark: '.' | ','): number | null | undefined {
  if (core.charCodeAt(0) > nine) return null;
  if (core.length === 0 || core.length > exact) return undefined;
  const at = core.indexOf(mark);
  const whole = wholeOf(core, at < 0 ? core.length : at);
  const rest = at < 0 ? 0 : decimalsOf(core, at + 1);
  if (whole === other || rest === other) return undefined;
  if (rest === uneven) return null;
  // Groups that are uneven may be those of India.
  if (whole === uneven) return mark === ',' ? null : undefined;
  const scale = at < 0 ? 1 : tens[core.length - at - 1]!;
  return (whole * scale + rest) / scale;
}

/** Up to the decimal mark: digits, none at all, or groups of three. */
function wholeOf(core: string, end: number): number {
  let [value, group, groups, even] = [0, 0, 0, true];
  for (let at = 0; at < end; at++) {
    const code = core.charCodeAt(at);
    if (code >= zero && code <= nine) {
      value = value * 10 + code - zero;
      group++;
    } else if (code === point || code === comma) {
      if (groups === 0 ? group === 0 || group > 3 || core.charCodeAt(0) === zero : group !== 3) even = false;
      groups++;
      group = 0;
    } else return other;
  }
  return even && (groups === 0 || group === 3) ? value : uneven;
}

/** Behind the decimal mark: digits only, and at least one. */
function decimalsOf(core: string, from: number): number {
  let [value, twice] = [0, from === core.length];
  for (let at = from; at < core.length; at++) {
    const code = core.charCodeAt(at);
    if (code >= zero && code <= nine) value = value * 10 + code - zero;
    else if (code === point || code === comma) twice = true;
    else return other;
  }
  return twice ? uneven : value;
}

/** In place of a value: a sign that is neither digit nor mark, or marks where none can stand. */
const [other, uneven] = [-1, -2];
const [zero, nine, point, comma] = [48, 57, 46, 44];
/** As many digits a number holds without loss, so that dividing by a power of ten gives the number nearest to what is written. */
const exact = 15;
const tens = Array.from({ length: exact + 1 }, (_, power) => Number(`1e${power}`));
