import { strFromU8 } from 'fflate';
import { endOfTag, find, SLASH } from './tags';
import { textBetween } from './xmlText';

/** A formula as it is stored: one that leans on another of the same group (`shared`) has no text of its own. */
export interface StoredFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly shared: string | null;
  /** How far an array formula reaches. */
  readonly reach: string | null;
}

/** The formula whose tag begins at a place, and where it ends; `odd` where it is not understood for certain. */
export function formulaAt(
  bytes: Uint8Array,
  at: number,
  row: number,
  column: number,
): { stored: StoredFormula; end: number } | 'odd' {
  const open = endOfTag(bytes, at + 1);
  const closes = bytes[open - 1] === SLASH;
  const end = closes ? open + 1 : find(bytes, '</f>', open) + 4;
  if (open < 0 || end < 4) return 'odd';
  const tag = strFromU8(bytes.subarray(at, open + 1));
  const told = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
  const [kind, reach, group] = [told('t'), told('ref'), told('si')];
  const text = closes ? '' : textBetween(bytes, open + 1, end - 4);
  const isKnown = kind === null || kind === 'normal' || kind === 'array' || (kind === 'shared' && group !== null);
  if (!isKnown || (text === '' && kind !== 'shared')) return 'odd';
  return {
    stored: { row, column, text, shared: kind === 'shared' ? group : null, reach: kind === 'array' ? reach : null },
    end,
  };
}
