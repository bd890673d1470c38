import { businessHeadings } from './business';
import type { Headings } from './heading';

/** Credit policies side by side, one a row, in a year's figures. */
// prettier-ignore
export const creditPolicyHeadings = {
  policy: { words: { en: 'Policy', zh: '信用政策' }, kind: 'text', also: ['Name', 'Alternative', 'Option', '政策', '方案', '名称'] },
  sales: { words: { en: 'Sales', zh: '销售额' }, kind: 'amount', also: ['Annual sales', 'Credit sales', 'Turnover', '年销售额', '赊销额', '年赊销额'] },
  margin: { ...businessHeadings.grossMargin, words: { en: 'Margin', zh: '毛利率' }, also: ['Gross margin', 'Contribution margin', '边际贡献率', '销售毛利率'] },
  variableCost: { words: { en: 'Variable cost', zh: '变动成本率' }, kind: 'share', also: ['Variable cost ratio', '变动成本'] },
  receivables: { words: { en: 'Receivables', zh: '平均应收账款' }, kind: 'amount', also: ['Average receivables', '应收账款', '应收账款平均余额'] },
  days: { words: { en: 'Collection days', zh: '平均收账期' }, kind: 'number', also: ['Collection period', 'Days', '收账天数', '收现期', '平均收现期'] },
  mix: { words: { en: 'Payment mix', zh: '付款结构' }, kind: 'text', also: ['Mix', 'Terms taken', '付款分布', '客户付款结构'] },
  capitalCost: { ...businessHeadings.capitalCost, kind: 'share or 0', also: ['Cost of funds', 'Cost of equity', 'Required return', '资本成本', '资金成本率'] },
  badDebts: { words: { en: 'Bad debts', zh: '坏账损失率' }, kind: 'share', also: ['Bad debt rate', 'Default rate', 'Losses', '坏账率', '预计坏账损失率'] },
  collectionCosts: { words: { en: 'Collection costs', zh: '收账费用' }, kind: 'amount', also: ['Collection', 'Credit department', '收帐费用'] },
} as const satisfies Headings<string>;

/** The user's own collection calendar. */
// prettier-ignore
export const dunningHeadings = {
  day: { words: { en: 'Day', zh: '天数' }, kind: 'text', also: ['Days', 'Days after due', 'Day vs due', '到期后天数', '逾期天数'] },
  action: { words: { en: 'Action', zh: '措施' }, kind: 'text', also: ['Step', 'What to do', '步骤', '催收措施', '行动'] },
} as const satisfies Headings<string>;
