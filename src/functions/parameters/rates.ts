import type { Parameter } from '../definition';

/** Every function that adds amounts up takes them; `invoke` reads them first, so that the other arguments can be converted. */
export const rates: Parameter<null> = {
  name: 'rates',
  help: {
    en: 'Exchange rates with headings: Currency, Rate, Day, or a column a currency; CNY per unit, per 100 units or Units per EUR as the heading says. Amounts are converted into Base currency (a row of it), else that of the table.',
    zh: '汇率区域（含标题）：币种、汇率、日期，或每种货币一列；标题须注明标价方式（如“每100外币兑人民币”“直接标价”“间接标价”）。各币种金额折算为“本位币”一行所列币种，未列时为汇率表的标价货币。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: () => null,
};
