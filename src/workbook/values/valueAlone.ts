import { markFrom, noEvidence, withEvidence } from './decimalMark';
import { digitsAsNumber } from './digits';
import type { WrittenAmount } from './writtenAmount';

/** The number that an amount is if nothing beside it shows how it is written; null where it is none, `open` where it could be two. */
export function valueAlone({ core, negative }: WrittenAmount): number | 'open' | null {
  const point = digitsAsNumber(core, '.');
  if (point !== null && digitsAsNumber(core, ',') === null) return negative ? -point : point;
  const mark = markFrom(withEvidence(noEvidence, core));
  if (mark === null) return 'open';
  const value = digitsAsNumber(core, mark === 'each' ? '.' : mark);
  return value !== null && negative ? -value : value;
}
