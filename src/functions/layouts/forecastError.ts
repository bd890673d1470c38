import { choiceColumn, column, layoutOf } from '../layout';
import type { Line } from '../line';
import { leftOutLine } from './leftOutLine';

const kinds = {
  total: { en: 'total', zh: '合计' },
  week: { en: 'period', zh: '期间' },
  customer: { en: 'customer', zh: '客户' },
};

/** FORECASTERROR: the totals, then a row a week, then a row a customer. */
// prettier-ignore
export const forecastErrorLayout = layoutOf({
  what: column('line', 'What', '项目'),
  kind: choiceColumn('Kind', '类别', kinds),
  from: column('date', 'From', '自'),
  to: column('date', 'To', '至'),
  expected: column('amount', 'Expected', '预计回款'),
  received: column('amount', 'Received', '实际回款'),
  error: column('amount', 'Error', '误差', 'received − expected', '实际 − 预计'),
  share: column('share', 'Error, share', '误差率', 'of what was expected', '占预计回款'),
  note: column('note', 'Note', '说明'),
});

export const forecastErrorLines = {
  total: { is: 'amount', words: { en: 'In all (bias)', zh: '合计（偏差）' } },
  byWeek: { is: 'amount', words: { en: 'Absolute error by period', zh: '按期间的绝对误差' } },
  byCustomer: { is: 'amount', words: { en: 'Absolute error by customer', zh: '按客户的绝对误差' } },
  later: { is: 'amount', words: { en: 'Received on later invoices', zh: '其后新发票的回款' } },
  week: { is: 'amount', words: { en: 'Week {number}', zh: '第 {number} 周' } },
  period: { is: 'amount', words: { en: 'Period {number}', zh: '第 {number} 期' } },
  leftOut: leftOutLine,
  notRead: { is: 'amount', words: { en: 'Not read', zh: '未读取' } },
} as const satisfies Record<string, Line>;
