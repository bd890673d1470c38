import { Problem } from '../../engine/problem';
import { readAmount } from './amount';
import { shown } from './odd';

/** A number, a percentage, or none: then the signal never has that light. Blank or 0 is not given. */
export function readLevel(cell: unknown): number | null | Problem {
  const text = shown(cell).normalize('NFKC').trim();
  if (/^(none|nil|无)$/i.test(text)) return Infinity;
  const [, digits] = /^(\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
  const level = digits === undefined ? readAmount(cell) : { value: Number(digits) / 100, currency: null };
  if (level instanceof Problem || level.value < 0 || level.currency !== null)
    return new Problem({ kind: 'invalid', expected: { en: 'a level, or none', zh: '阈值，或“无”' }, found: text });
  return level.value === 0 ? null : level.value;
}
