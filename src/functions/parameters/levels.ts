import { Problem } from '../../engine/problem';
import { readPercentage } from '../../workbook/values/percentage';
import type { Parameter } from '../definition';

const usual: readonly number[] = [0.5, 0.9, 0.95, 0.99, 0.995, 0.999];

export const levels: Parameter<readonly number[]> = {
  name: 'quantiles',
  help: {
    en: 'Percentages in one row or column; 50%, 90%, 95%, 99%, 99.5%, 99.9% if left out.',
    zh: '一行或一列百分比；省略时为 50%、90%、95%、99%、99.5%、99.9%。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: (cells) => {
    const given = (cells ?? [])
      .flat()
      .map(levelIn)
      .filter((level) => level !== null);
    return given.length === 0 ? usual : given;
  },
};

/** One level. */
export const level: Parameter<number> = {
  name: 'quantile',
  help: { en: 'How bad a year: 99% if left out.', zh: '不利程度（分位数）：省略时为 99%。' },
  dimensionality: 'scalar',
  optional: true,
  read: (cells) => levelIn(cells?.[0]?.[0]) ?? 0.99,
};

function levelIn(cell: unknown): number | null {
  const value = readPercentage(cell);
  if (value instanceof Problem) throw new Problem({ ...value.parts, field });
  if (value === 1)
    throw new Problem({
      kind: 'invalid',
      field,
      expected: { en: 'a percentage below 100%', zh: '低于 100% 的百分比' },
      found: '100%',
    });
  return value;
}

const field = { en: 'quantiles', zh: '分位数 quantiles' };
