import { Problem } from '../../engine/problem';
import { basic, errorIn, isBlank, shown } from './odd';

/** A ratio that may be above 100 % or a change that may be below 0: 1.5, `150%`, `-10%`. Blank is 0. A bare number of 10 or more is taken for a percentage without its sign and refused. */
export function readChange(cell: unknown): number | Problem {
  const value = errorIn(cell) === null ? basic(cell) : NaN;
  if (isBlank(value)) return 0;
  const share = typeof value === 'number' ? value : typeof value === 'string' ? parsed(value) : NaN;
  return Math.abs(share) < 10
    ? share
    : new Problem({ kind: 'invalid', expected: { en: 'a percentage', zh: '百分比' }, found: shown(cell) });
}

function parsed(written: string): number {
  const [, sign, digits, percent] =
    /^([+-]?)\s*(\d+(?:\.\d+)?)\s*(%?)$/.exec(written.normalize('NFKC').replace(/[−–]/g, '-').trim()) ?? [];
  if (digits === undefined) return NaN;
  return ((sign === '-' ? -1 : 1) * Number(digits)) / (percent === '%' ? 100 : 1);
}
