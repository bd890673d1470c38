import { Problem } from '../../engine/problem';
import { shown } from '../../workbook/values/odd';
import { readPlainNumber } from '../../workbook/values/amount';
import type { Parameter } from '../definition';

/** How many months (or steps of a bucket's width) an answer looks back; twelve if left out. */
export function lookBack(name: string, en: string, zh: string): Parameter<number> {
  return {
    name,
    help: { en, zh },
    dimensionality: 'scalar',
    optional: true,
    read: (cells) => {
      if (cells === null) return 12;
      const count = readPlainNumber(cells[0]?.[0]);
      if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= 60) return count;
      throw new Problem({
        kind: 'invalid',
        field: { en: name, zh: `期数 ${name}` },
        expected: { en: 'a whole number from 1 to 60', zh: '1 至 60 的整数' },
        found: shown(cells[0]?.[0]),
      });
    },
  };
}
