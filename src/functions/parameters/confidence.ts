import { Problem } from '../../engine/problem';
import { readPercentage } from '../../workbook/values/percentage';
import type { Parameter } from '../definition';

export const confidence: Parameter<number> = {
  name: 'confidence',
  help: { en: 'Between 0% and 100%; 95% if left out.', zh: '置信水平，介于 0% 与 100% 之间；省略时为 95%。' },
  dimensionality: 'scalar',
  optional: true,
  read(cells) {
    const share = readPercentage(cells?.[0]?.[0]);
    const field = { en: 'confidence', zh: '置信水平 confidence' };
    if (share instanceof Problem) throw new Problem({ ...share.parts, field });
    if (share === 1)
      throw new Problem({
        kind: 'invalid',
        field,
        expected: { en: 'a percentage below 100%', zh: '低于 100% 的百分比' },
        found: '1',
      });
    return share ?? 0.95;
  },
};
