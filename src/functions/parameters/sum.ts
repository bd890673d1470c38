import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { shown } from '../../workbook/values/odd';
import { readAmount } from '../../workbook/values/amount';
import type { Parameter } from '../definition';

/** A single amount of 0 or more, by name; 0 and blank are not given. */
export function sum(name: string, help: Words): Parameter<number> {
  const field = { en: name, zh: `${help.zh.replace(/[（。].*$/, '')} ${name}` };
  return {
    name,
    help,
    dimensionality: 'scalar',
    optional: false,
    currencyIn: (cells, { exchange }) => {
      if (exchange) return exchange.base;
      const amount = readAmount(cells[0]?.[0]);
      return amount instanceof Problem ? null : amount.currency;
    },
    read: (cells, { exchange }) => {
      const amount = readAmount(cells?.[0]?.[0]);
      if (amount instanceof Problem || !(amount.value > 0))
        throw new Problem({
          kind: 'invalid',
          field,
          expected: { en: 'an amount above 0', zh: '大于 0 的金额' },
          found: shown(cells?.[0]?.[0]),
        });
      return amount.value * (exchange?.worth(amount.currency) ?? 1);
    },
  };
}
