import { customerHeadings } from './customers';
import type { Headings } from './heading';
import { receivableHeadings } from './receivables';

export type PaymentHeading = 'customer' | 'id' | 'name' | 'invoice' | 'date' | 'amount' | 'currency';

/** What came in, and on which day. */
// prettier-ignore
export const paymentHeadings: Headings<PaymentHeading> = {
  customer: customerHeadings.customer,
  id: customerHeadings.id,
  name: customerHeadings.name,
  invoice: receivableHeadings.invoice,
  date: { words: { en: 'Paid date', zh: '付款日期' }, kind: 'day', also: ['Date', 'Payment date', 'Date received', 'Received on', '日期', '回款日期', '收款日期', '到账日期'] },
  amount: { words: { en: 'Paid', zh: '已付金额' }, kind: 'amount', also: ['Amount', 'Payment', 'Received', 'Amount paid', 'Amount received', '金额', '付款金额', '回款金额', '收款金额', '回款'] },
  currency: customerHeadings.currency,
};

/** Rates with the day from which each holds. */
// prettier-ignore
export const rateFromHeadings = {
  from: { words: { en: 'From', zh: '起始日' }, kind: 'day', also: ['Date', 'Day', 'Valid from', '日期', '生效日'] },
  rate: { words: { en: 'Rate', zh: '利率' }, kind: 'text', also: ['Reference rate', 'Interest', 'Base rate', '年利率', '基准利率', '参考利率'] },
} as const satisfies Headings<string>;
