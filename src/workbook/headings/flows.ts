import type { Repeats } from '../../engine/desk';
import type { Choice } from './choice';
import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type FlowHeading =
  'item' | 'date' | 'amount' | 'receipt' | 'payment' | 'repeats' | 'until' | 'terms' | 'currency';

const repeats: readonly Choice<Repeats>[] = [
  { value: 'once', zh: '一次', also: ['one time', 'one-off', '单次', '一次性'] },
  { value: 'weekly', zh: '每周', also: ['week', 'every week', '周'] },
  { value: 'fortnightly', zh: '每两周', also: ['biweekly', 'every two weeks', '双周'] },
  { value: 'monthly', zh: '每月', also: ['month', 'every month', '月', '按月'] },
  { value: 'quarterly', zh: '每季', also: ['quarter', 'every quarter', '季', '每季度', '按季'] },
  { value: 'yearly', zh: '每年', also: ['year', 'annual', 'annually', 'every year', '年', '按年'] },
];

/** What a table of other receipts and payments calls its columns. */
// prettier-ignore
export const flowHeadings = {
  item: { words: { en: 'Item', zh: '项目' }, kind: 'text', also: ['What', 'Description', 'Flow', 'Purpose', '名称', '摘要', '用途', '收支项目'] },
  date: { words: { en: 'Date', zh: '日期' }, kind: 'day', also: ['First date', 'Due date', 'Payment date', 'From', '首次日期', '付款日期', '收付日期', '起始日'] },
  amount: { words: { en: 'Amount', zh: '金额' }, kind: 'amount', also: ['Cash flow', 'Sum', '收支金额', '净额'] },
  receipt: { words: { en: 'Receipt', zh: '流入' }, kind: 'amount', also: ['Receipts', 'Inflow', 'In', 'Income', '收入', '收款', '流入金额'] },
  payment: { words: { en: 'Payment', zh: '流出' }, kind: 'amount', also: ['Payments', 'Outflow', 'Out', 'Expense', 'Expenses', '支出', '付款', '流出金额'] },
  repeats: { words: { en: 'Repeats', zh: '频率' }, kind: 'choice', choices: repeats, also: ['Every', 'Frequency', '周期', '重复'] },
  until: { words: { en: 'Until', zh: '截止日期' }, kind: 'day', also: ['Last date', 'End', 'To', '末次日期', '结束日'] },
  terms: { words: { en: 'Terms', zh: '账期' }, kind: 'period', also: ['Collected after', 'Credit terms', '回款天数', '信用期'] },
  currency: customerHeadings.currency,
} as const satisfies Headings<FlowHeading>;
