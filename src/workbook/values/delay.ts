import type { Problem } from '../../engine/problem';
import type { Delay } from '../../engine/cover';
import { basic } from './odd';
import { readPeriod } from './period';

/** A period, or days of work: `5 business days`, `5个工作日`. Blank or 0 is not given. */
export function readDelay(cell: unknown): Delay | null | Problem {
  const value = basic(cell);
  const text =
    typeof value === 'string'
      ? value
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[\s.]+/g, '')
      : '';
  const [, digits] =
    /^(\d+)(?:business|working|work)days?$|^(\d+)个?工作日$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  return digits === undefined ? readPeriod(cell) : { count: Number(digits), unit: 'business days' };
}
