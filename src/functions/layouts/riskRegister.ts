import { choiceColumn, column, layoutOf } from '../layout';
import type { Line } from '../line';

const levels = {
  high: { en: 'high', zh: '高' },
  medium: { en: 'medium', zh: '中' },
  low: { en: 'low', zh: '低' },
} as const;

const treatments = {
  avoid: { en: 'avoid', zh: '规避' },
  transfer: { en: 'transfer', zh: '转移' },
  reduce: { en: 'reduce', zh: '降低' },
  accept: { en: 'accept', zh: '接受' },
} as const;

const owners = {
  high: { en: 'Management', zh: '管理层' },
  medium: { en: 'Credit manager', zh: '信用经理' },
  low: { en: 'Account manager', zh: '客户经理' },
} as const;

/** RISKREGISTER: a row a customer who owes, the highest risk first, then how many of each level. */
// prettier-ignore
export const riskRegisterLayout = layoutOf({
  customer: column('line', 'Customer', '客户'),
  probability: column('probability', 'PD', '违约概率'),
  likelihood: column('count', 'Likelihood', '可能性', '1 to 5', '1 至 5'),
  owed: column('amount', 'Owed', '欠款'),
  loss: column('amount', 'Loss if it fails', '违约损失', 'not insured, for good', '未承保且无法收回部分'),
  impact: column('count', 'Impact', '影响', '1 to 5', '1 至 5'),
  level: choiceColumn('Level', '等级', levels),
  treatment: choiceColumn('Treatment', '应对', treatments),
  action: column('text', 'To do', '措施'),
  owner: choiceColumn('Owner', '负责人', owners, 'proposed', '建议'),
  last: column('date', 'Last review', '上次复核', 'the latest report', '最近报告'),
  next: column('date', 'Next review', '下次复核'),
  left: column('days', 'Days left', '剩余天数', 'below 0: late', '负数为已超期'),
  note: column('note', 'Risk', '风险说明'),
});

export const riskRegisterLines = {
  high: { is: 'amount', words: { en: 'High ({count})', zh: '高（{count}）' } },
  medium: { is: 'amount', words: { en: 'Medium ({count})', zh: '中（{count}）' } },
  low: { is: 'amount', words: { en: 'Low ({count})', zh: '低（{count}）' } },
  due: { is: 'amount', words: { en: 'Reviews due now ({count})', zh: '应立即复核（{count}）' } },
} as const satisfies Record<string, Line>;
