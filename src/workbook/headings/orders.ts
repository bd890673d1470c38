import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type OrderHeading = 'customer' | 'amount' | 'margin' | 'terms' | 'deposit' | 'currency';

/** Orders that wait for a decision, one a row. */
// prettier-ignore
export const orderHeadings = {
  customer: customerHeadings.customer,
  amount: { words: { en: 'Amount', zh: '订单金额' }, kind: 'amount', also: ['Order', 'Order amount', 'Order value', 'Invoice amount', 'Price', '金额', '合同金额', '订单额', '含税金额'] },
  margin: { words: { en: 'Margin', zh: '毛利率' }, kind: 'share', also: ['Gross margin', 'Contribution margin', '订单毛利率', '边际贡献率', '利润率'] },
  terms: { words: { en: 'Terms', zh: '账期' }, kind: 'terms', also: ['Payment terms', 'Credit terms', 'Terms wanted', '信用期', '付款条件', '申请账期'] },
  deposit: { words: { en: 'Deposit', zh: '预付比例' }, kind: 'share', also: ['Part payment', 'Down payment', 'Prepaid', '首付比例', '定金比例', '预付款比例'] },
  currency: customerHeadings.currency,
} as const satisfies Headings<OrderHeading>;
