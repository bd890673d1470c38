import { column, layoutOf } from '../layout';
import type { Line } from '../line';
import { leftOutLine } from './leftOutLine';

/** DILUTION: a row a calendar month, then months together. */
// prettier-ignore
export const dilutionLayout = layoutOf({
  month: column('line', 'Month', '月份'),
  sales: column('amount', 'Gross sales', '销售总额', 'before credit notes', '未扣贷项'),
  credits: column('amount', 'Credits', '贷项'),
  creditCount: column('count', 'Credit notes', '贷项单数'),
  dilution: column('share', 'Dilution', '稀释率', 'credits ÷ gross sales', '贷项 ÷ 销售总额'),
  writtenOff: column('amount', 'Written off', '核销'),
  lost: column('rate', 'Loss rate', '损失率', 'written off ÷ gross sales', '核销 ÷ 销售总额'),
  note: column('note', 'Note', '说明'),
});

export const dilutionLines = {
  recent: { is: 'amount', words: { en: 'Last 3 months', zh: '近 3 个月' } },
  all: { is: 'amount', words: { en: 'All {count} months', zh: '共 {count} 个月' } },
  leftOut: leftOutLine,
} as const satisfies Record<string, Line>;
