import { column, layoutOf } from '../layout';

/** DISCOUNTCOST: one row. */
// prettier-ignore
export const discountCostLayout = layoutOf({
  daysEarlier: column('days', 'Days earlier', '提前天数'),
  simple: column('share', 'Cost a year', '年化成本'),
  compounded: column('share', 'Compounded', '复利年化成本'),
});
