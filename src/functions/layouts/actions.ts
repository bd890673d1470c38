import { choiceColumn, column, layoutOf } from '../layout';
import type { Line } from '../line';

const kinds = {
  duty: { en: 'duty of the policy', zh: '保单义务' },
  promise: { en: 'promise', zh: '承诺' },
  dispute: { en: 'dispute', zh: '争议' },
  chase: { en: 'collect', zh: '催收' },
  insolvent: { en: 'insolvency', zh: '破产' },
  slipping: { en: 'slipping customer', zh: '客户恶化' },
  'ask limit': { en: 'ask for a limit', zh: '申请限额' },
  reduce: { en: 'reduce', zh: '压缩敞口' },
  'cut limit': { en: 'cut a limit', zh: '下调限额' },
};

/** ACTIONS: one row a thing to do. */
// prettier-ignore
export const actionsLayout = layoutOf({
  what: column('line', 'What to do', '行动'),
  kind: choiceColumn('Kind', '类别', kinds),
  customer: column('name', 'Customer', '客户'),
  invoice: column('text', 'Invoice', '发票号'),
  atStake: column('amount', 'At stake', '涉及金额', 'what the policy would pay, what is owed, what is contested, or what lies above a limit', '保单可赔、所欠、有争议或超限额的金额'),
  by: column('date', 'By', '期限'),
  daysLeft: column('days', 'Days left', '剩余天数', 'below 0: late', '负数为已过期'),
  frees: column('amount', 'Frees cash', '可收回现金', 'what comes in if it succeeds', '办成后收回的金额'),
  from: column('text', 'From', '来源', 'the row it comes from', '所在行'),
  note: column('note', 'Reason', '理由'),
});

export const actionsLines = {
  more: { is: 'amount', words: { en: '{count} more', zh: '另有 {count} 项' } },
  nothing: { is: 'amount', words: { en: 'Nothing to do', zh: '无待办事项' } },
  notRead: { is: 'amount', words: { en: 'Not read', zh: '未读取' } },
} as const satisfies Record<string, Line>;
