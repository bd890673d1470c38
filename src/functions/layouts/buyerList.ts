import { column, layoutOf } from '../layout';
import type { Line } from '../line';
import { leftOutLine } from './leftOutLine';

/** BUYERLIST: a row a buyer as an insurer's list asks, then the others and the total. */
// prettier-ignore
export const buyerListLayout = layoutOf({
  buyer: column('line', 'Buyer', '买方'),
  number: column('text', 'Number', '编号', 'your own, or that of its register', '自有编号或登记号'),
  country: column('text', 'Country', '国家'),
  sector: column('text', 'Sector', '行业'),
  terms: column('days', 'Terms', '账期', 'usual, in days', '通常天数'),
  outstanding: column('amount', 'Outstanding', '未收余额'),
  share: column('share', 'Of outstanding', '余额占比'),
  turnover: column('amount', 'Turnover', '销售额', 'of twelve months', '近十二个月'),
  turnoverShare: column('share', 'Of turnover', '销售占比'),
  highest: column('amount', 'Highest', '最高余额', 'the most of one day in twelve months', '近十二个月单日最高'),
  limit: column('amount', 'Limit now', '现有限额'),
  wanted: column('amount', 'Limit wanted', '申请限额'),
  notDue: column('amount', 'Not due', '未到期'),
  upTo30: column('amount', '1-30 days', '1-30 天'),
  upTo60: column('amount', '31-60 days', '31-60 天'),
  upTo90: column('amount', '61-90 days', '61-90 天'),
  over90: column('amount', 'Over 90 days', '90 天以上'),
  late: column('days', 'Days late', '平均逾期天数', 'by amount', '按金额加权'),
  note: column('note', 'Note', '说明'),
});

export const buyerListLines = {
  others: { is: 'amount', words: { en: '{count} other buyers', zh: '其他 {count} 个买方' } },
  total: { is: 'amount', words: { en: 'Total', zh: '合计' } },
  leftOut: leftOutLine,
} as const satisfies Record<string, Line>;
