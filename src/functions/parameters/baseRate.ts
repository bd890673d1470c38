import { Problem } from '../../engine/problem';
import { readPercentage } from '../../workbook/values/percentage';
import type { Parameter } from '../definition';

export const baseRate: Parameter<number | null> = {
  name: 'baseRate',
  help: {
    en: 'Average one-year probability of the book, on which illustrative scales are centred; 3% if left out.',
    zh: '客户群平均一年期违约概率，示意体系以其为中心；省略时为 3%。',
  },
  dimensionality: 'scalar',
  optional: true,
  read(cells) {
    const rate = readPercentage(cells?.[0]?.[0]);
    const field = { en: 'baseRate', zh: '基准违约率 baseRate' };
    if (rate instanceof Problem) throw new Problem({ ...rate.parts, field });
    if (rate === 1)
      throw new Problem({
        kind: 'invalid',
        field,
        expected: { en: 'a percentage below 100%', zh: '低于 100% 的百分比' },
        found: '1',
      });
    return rate;
  },
};
