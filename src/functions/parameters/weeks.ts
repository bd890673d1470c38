import { Problem } from '../../engine/problem';
import { readPositive } from '../../workbook/values/number';
import type { Parameter } from '../definition';

const [usual, most] = [13, 104];

/** How many weeks a forecast tells one by one. */
export const weeks: Parameter<number> = {
  name: 'weeks',
  help: { en: 'Weeks told one by one, 1 to 104; 13 if left out.', zh: '逐周预测的周数（1 至 104）；省略时为 13。' },
  dimensionality: 'scalar',
  optional: true,
  read(cells) {
    const count = readPositive(cells?.[0]?.[0]);
    if (count instanceof Problem || (count !== null && (count > most || !Number.isInteger(count))))
      throw new Problem({
        kind: 'invalid',
        field: { en: 'weeks', zh: '周数 weeks' },
        expected: { en: `a whole number of weeks, 1 to ${most}`, zh: `1 至 ${most} 的整数周数` },
        found: String(cells?.[0]?.[0]),
      });
    return count ?? usual;
  },
};
