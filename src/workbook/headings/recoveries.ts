import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type RecoveryHeading =
  'customer' | 'id' | 'name' | 'date' | 'received' | 'costs' | 'debt' | 'indemnity' | 'creditLimit' | 'currency';

// prettier-ignore
export const recoveryHeadings: Headings<RecoveryHeading> = {
  customer: customerHeadings.customer,
  id: customerHeadings.id,
  name: customerHeadings.name,
  date: { words: { en: 'Date', zh: '日期' }, kind: 'day', also: ['Date received', 'Received on', 'Recovery date', '回款日期', '到账日期', '追偿日期'] },
  received: { words: { en: 'Recovered', zh: '追偿款' }, kind: 'amount', also: ['Received', 'Recovery', 'Amount', 'Amount recovered', 'Salvage', '回款', '回款金额', '追偿金额', '收回金额'] },
  costs: { words: { en: 'Costs', zh: '费用' }, kind: 'amount', also: ['Cost', 'Fees', 'Collection costs', 'Expenses', '追偿费用', '催收费用'] },
  debt: { words: { en: 'Debt', zh: '欠款' }, kind: 'amount', also: ['Total debt', 'Loss', 'Gross loss', 'Debt at date of loss', '损失金额', '欠款总额', '定损欠款'] },
  indemnity: { words: { en: 'Indemnity', zh: '赔款' }, kind: 'amount', also: ['Paid', 'Indemnity paid', 'Claim paid', '已赔付', '赔付金额', '赔偿金额'] },
  creditLimit: customerHeadings.creditLimit,
  currency: customerHeadings.currency,
};
