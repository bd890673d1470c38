import { column, layoutOf } from '../layout';

/** LATEINTEREST: what each invoice owes for being late. */
// prettier-ignore
export const lateInterestLayout = layoutOf({
  daysLate: column('days', 'Days late', '逾期天数', 'to payment, else to asOf', '至付款日，未付的至基准日'),
  principal: column('amount', 'Bears interest', '计息金额'),
  rate: column('share', 'Rate a year', '年利率'),
  interest: column('amount', 'Interest', '逾期利息'),
  fixedSum: column('amount', 'Fixed sum', '定额补偿'),
  total: column('amount', 'Interest and sum', '利息与补偿合计'),
  note: column('note', 'Note', '说明'),
});
