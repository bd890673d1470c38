import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type DeclarationHeading = 'amount' | 'rate' | 'currency';

/** What a declaration of sales or balances calls its columns; others (country, month) are notes. */
// prettier-ignore
export const declarationHeadings: Headings<DeclarationHeading> = {
  amount: { words: { en: 'Turnover', zh: '营业额' }, kind: 'amount', also: ['Insurable turnover', 'Declared turnover', 'Sales', 'Balance', 'Month-end balance', 'Amount', '可保营业额', '申报额', '销售额', '余额', '月末余额', '金额'] },
  currency: customerHeadings.currency,
  rate: { words: { en: 'Premium rate', zh: '费率' }, kind: 'rate', also: ['Rate', '保险费率', '月费率'] },
};
