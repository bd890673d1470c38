import { Problem } from '../../engine/problem';
import { readAmount } from '../../workbook/values/amount';
import type { Parameter } from '../definition';

/** A balance of cash: what is in the bank, below 0 where it is overdrawn; blank is 0. */
export const openingCash: Parameter<number> = {
  name: 'opening',
  help: {
    en: 'Cash on asOf, unused credit lines with it if they may be drawn; below 0 where overdrawn.',
    zh: '基准日的现金（可动用的授信可计入）；透支为负数。',
  },
  dimensionality: 'scalar',
  optional: false,
  currencyIn: (cells, { exchange }) => {
    if (exchange) return exchange.base;
    const amount = readAmount(cells[0]?.[0]);
    return amount instanceof Problem ? null : amount.currency;
  },
  read: (cells, { exchange }) => {
    const amount = readAmount(cells?.[0]?.[0]);
    if (amount instanceof Problem)
      throw new Problem({ ...amount.parts, field: { en: 'opening', zh: '期初现金 opening' } });
    return amount.value * (exchange?.worth(amount.currency) ?? 1);
  },
};
