import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type SalesHeading = 'month' | 'amount' | 'currency';

/** What a table of sales by month calls its columns; others are notes. */
// prettier-ignore
export const salesHeadings: Headings<SalesHeading> = {
  month: { words: { en: 'Month', zh: '月份' }, kind: 'text', also: ['Period', 'Date', 'Month end', 'Posting period', '期间', '会计期间', '日期', '年月', '所属月份'] },
  amount: { words: { en: 'Sales', zh: '销售额' }, kind: 'amount', first: ['Credit sales', 'Sales on credit', '赊销额', '赊销收入', '赊销金额'], also: ['Net credit sales', 'Turnover', 'Revenue', 'Net sales', 'Invoiced', 'Billings', 'Amount', '营业额', '营业收入', '销售收入', '主营业务收入', '开票金额', '销售金额', '金额'] },
  currency: customerHeadings.currency,
};
