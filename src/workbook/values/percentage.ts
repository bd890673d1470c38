import { Problem } from '../../engine/problem';
import { basic, errorIn, isBlank, shown } from './odd';

/** A share as a fraction: 0.9, `90%`, `９０％`, or `2‰` as rates are written; 90 is refused. Blank or 0 is not given. */
export function readPercentage(cell: unknown): number | null | Problem {
  const value = errorIn(cell) === null ? basic(cell) : NaN;
  if (isBlank(value)) return null;
  const share = typeof value === 'number' ? value : typeof value === 'string' ? parsed(value) : NaN;
  if (share > 1) return tooMuch(share, shown(cell));
  if (!(share >= 0))
    return new Problem({ kind: 'invalid', expected: { en: 'a percentage', zh: '百分比' }, found: shown(cell) });
  return share === 0 ? null : share;
}

function parsed(written: string): number {
  const [, digits, sign] = /^(\d+(?:\.\d+)?)\s*([%‰]?)$/.exec(written.normalize('NFKC').trim()) ?? [];
  if (digits === undefined) return NaN;
  return Number(digits) / (sign === '%' ? 100 : sign === '‰' ? 1000 : 1);
}

/** A bare 90 lacks its sign; 150% has it, and is too much. */
function tooMuch(share: number, found: string): Problem {
  if (share > 100 || /[%‰]/.test(found.normalize('NFKC')))
    return new Problem({ kind: 'invalid', expected: { en: 'at most 100%', zh: '不超过 100%' }, found });
  const meant = `${share}%`;
  const fraction = Number((share / 100).toPrecision(12));
  return new Problem({
    kind: 'invalid',
    expected: { en: `${meant} or ${fraction}`, zh: `${meant} 或 ${fraction}` },
    found,
    meant,
  });
}
