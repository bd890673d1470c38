import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type ForecastHeading = 'customer' | 'expectedOn' | 'expected' | 'made' | 'from' | 'to' | 'receipts' | 'currency';

/** A forecast that was kept as values: invoice by invoice, or period by period. */
// prettier-ignore
export const forecastHeadings = {
  customer: { ...customerHeadings.customer, later: [] },
  expectedOn: { words: { en: 'Expected on', zh: '预计到账日' }, kind: 'day', also: ['Expected date', 'Forecast date', '预计日期', '预计付款日'] },
  expected: { words: { en: 'Expected', zh: '预计回款' }, kind: 'amount', also: ['Expected amount', 'Forecast', 'Forecast amount', '预计金额', '预测金额'] },
  made: { words: { en: 'Forecast of', zh: '预测基准日' }, kind: 'day', also: ['As of', 'Made on', 'Forecast made on', '预测日', '基准日'] },
  from: { words: { en: 'From', zh: '自' }, kind: 'day', also: ['Week from', 'Period from', 'Week beginning', '开始日期', '起'] },
  to: { words: { en: 'To', zh: '至' }, kind: 'day', also: ['Week to', 'Period to', 'Week ending', '结束日期', '止'] },
  receipts: { words: { en: 'Receipts', zh: '应收回款' }, kind: 'amount', also: ['Receipts, base', 'Expected receipts', '应收回款：基准', '回款'] },
  currency: customerHeadings.currency,
} as const satisfies Headings<ForecastHeading>;
