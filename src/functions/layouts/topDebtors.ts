import { column, layoutOf } from '../layout';
import type { Line } from '../line';
import { leftOutLine } from './leftOutLine';

/** TOPDEBTORS: a row a debtor, the largest first, then the others and the total. */
// prettier-ignore
export const topDebtorsLayout = layoutOf({
  debtor: column('line', 'Debtor', '债务人'),
  country: column('text', 'Country', '国家'),
  outstanding: column('amount', 'Outstanding', '未收余额'),
  share: column('share', 'Share', '占比'),
  cumulative: column('share', 'Cumulative', '累计占比'),
  overdue: column('amount', 'Past due', '已逾期'),
  over90: column('amount', 'Over 90 days', '逾期 90 天以上'),
  limit: column('amount', 'Limit', '限额', 'blank: none', '空白：无'),
  use: column('share', 'Limit used', '限额使用率', 'undisputed, of all who share it', '不含争议，含共用限额者'),
  over: column('amount', 'Over limit', '超限额', 'not insured', '未承保'),
  idle: column('amount', 'Limit left', '剩余限额'),
  late: column('days', 'Days late', '平均逾期天数', 'by amount', '按金额加权'),
  note: column('note', 'Note', '说明'),
});

export const topDebtorsLines = {
  others: { is: 'amount', words: { en: 'Others ({count})', zh: '其他（{count} 个）' } },
  total: { is: 'amount', words: { en: 'Total', zh: '合计' } },
  leftOut: leftOutLine,
} as const satisfies Record<string, Line>;
