import { choiceColumn, column, layoutOf } from '../layout';

const verdicts = { best: { en: 'best', zh: '最优' } };

/** CREDITPOLICY: what each policy brings in a year. */
// prettier-ignore
export const creditPolicyLayout = layoutOf({
  days: column('days', 'Days to collect', '收账期'),
  receivables: column('amount', 'Receivables held', '应收账款占用'),
  contribution: column('amount', 'Contribution', '边际贡献'),
  discounts: column('amount', 'Discounts', '现金折扣'),
  carrying: column('amount', 'Carrying cost', '应计利息', 'of the capital tied up, at variable cost', '按变动成本占用的资金'),
  badDebts: column('amount', 'Lost', '坏账损失'),
  collection: column('amount', 'Collecting', '收账费用'),
  result: column('amount', 'Result', '信用成本后收益'),
  gain: column('amount', 'Against the first', '较第一项增减'),
  best: choiceColumn('Verdict', '结论', verdicts),
  note: column('note', 'Note', '说明'),
});

/** DUNNING: the step each invoice is at, and the next one. */
// prettier-ignore
export const dunningLayout = layoutOf({
  open: column('amount', 'Open', '未收金额'),
  daysLate: column('days', 'Days past due', '逾期天数', 'below 0: not yet due', '负数为未到期'),
  now: column('text', 'Should be done', '应已采取'),
  next: column('text', 'Next', '下一步'),
  nextDate: column('date', 'On', '日期'),
  note: column('note', 'Note', '说明'),
});
