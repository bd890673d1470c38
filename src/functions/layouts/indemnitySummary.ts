import { column, layoutOf } from '../layout';

/** INDEMNITYSUMMARY: what is lost and paid by customer and policy year; the total is named as `totalName` has it. */
// prettier-ignore
export const indemnitySummaryLayout = layoutOf({
  customer: column('name', 'Customer', '客户'),
  year: column('text', 'Year', '年度', 'in which the policy year begins; blank without a policy start', '保险年度起始年份；无保险起期时为空白'),
  loss: column('amount', 'Loss', '损失'),
  covered: column('amount', 'Covered', '承保金额'),
  indemnity: column('amount', 'Indemnity', '赔款'),
  retained: column('amount', 'Retained', '自留'),
  binding: column('text', 'Binding clause', '关键条款', 'the one that takes most', '扣减最多的一条'),
});
