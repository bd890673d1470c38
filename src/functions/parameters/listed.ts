import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { shown } from '../../workbook/values/odd';
import { readPlainNumber } from '../../workbook/values/amount';
import type { Parameter } from '../definition';

const most = 1000;

/** How many are listed one by one. */
function countOf(usual: number, help: Words, field: Words): Parameter<number> {
  return {
    name: 'count',
    help,
    dimensionality: 'scalar',
    optional: true,
    read: (cells) => {
      if (cells === null) return usual;
      const count = readPlainNumber(cells[0]?.[0]);
      if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= most) return count;
      throw new Problem({
        kind: 'invalid',
        field,
        expected: { en: `a whole number from 1 to ${most}`, zh: `1 至 ${most} 的整数` },
        found: shown(cells[0]?.[0]),
      });
    },
  };
}

export const listed = countOf(
  30,
  {
    en: 'Buyers told one by one, the largest first; 30 if left out.',
    zh: '逐一列出的买方数（大者在前）；省略时为 30。',
  },
  { en: 'count', zh: '买方数 count' },
);

export const debtorsListed = countOf(
  10,
  {
    en: 'Debtors told one by one, the largest first; 10 if left out.',
    zh: '逐一列出的债务人数（大者在前）；省略时为 10。',
  },
  { en: 'count', zh: '债务人数 count' },
);
