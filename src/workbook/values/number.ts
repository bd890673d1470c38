import { Problem } from '../../engine/problem';
import { shown } from './odd';
import { readPlainNumber } from './amount';

/** A positive number that is no amount of money (a strength, a count). Blank or 0 is not given. */
export function readPositive(cell: unknown): number | null | Problem {
  const number = readPlainNumber(cell);
  if (number instanceof Problem || number < 0) {
    return new Problem({ kind: 'invalid', expected: { en: 'a positive number', zh: '正数' }, found: shown(cell) });
  }
  return number === 0 ? null : number;
}

/** A weight: as a positive number, and the word none, because a 0 would mean not given. */
export function readWeight(cell: unknown): number | null | Problem {
  return typeof cell === 'string' && /^(none|nil|无)$/i.test(cell.normalize('NFKC').trim()) ? 0 : readPositive(cell);
}
