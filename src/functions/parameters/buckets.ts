import { Problem } from '../../engine/problem';
import { readAmount } from '../../workbook/values/amount';
import type { Parameter } from '../definition';
import { usualBuckets } from '../layouts/ageing';

export const buckets: Parameter<readonly number[]> = {
  name: 'buckets',
  help: {
    en: 'Ascending upper bounds in days, in one row or column; 30, 60, 90 if left out.',
    zh: '递增的天数上限（一行或一列）；省略时为 30、60、90。',
  },
  dimensionality: 'matrix',
  optional: true,
  read(cells) {
    const bounds = (cells ?? [])
      .flat()
      .map((cell) => boundFrom(cell))
      .filter((bound) => bound !== 0);
    const falling = bounds.find((bound, index) => index > 0 && bound <= bounds[index - 1]!);
    if (falling !== undefined) throw refused(String(falling));
    return bounds.length === 0 ? usualBuckets : bounds;
  },
};

/** Blank cells are passed over: they reach us as 0. */
function boundFrom(cell: unknown): number {
  const amount = readAmount(cell);
  if (amount instanceof Problem || !Number.isInteger(amount.value) || amount.value < 0 || amount.value > 36_500)
    throw refused(amount instanceof Problem ? (amount.parts.found ?? '') : String(amount.value));
  return amount.value;
}

function refused(found: string): Problem {
  return new Problem({
    kind: 'invalid',
    field: { en: 'buckets', zh: '账龄分段 buckets' },
    expected: { en: 'ascending whole days', zh: '递增的整天数' },
    found,
  });
}
