import { choiceColumn, column, layoutOf } from '../layout';

const verdicts = {
  accept: { en: 'accept', zh: '接受' },
  'part payment': { en: 'accept with part payment', zh: '部分预付后接受' },
  prepayment: { en: 'only in advance', zh: '仅限预付' },
  refuse: { en: 'refuse', zh: '拒绝' },
};

/** ORDERDECISION: one row an order. */
// prettier-ignore
export const orderDecisionLayout = layoutOf({
  verdict: choiceColumn('Decision', '决定', verdicts),
  owed: column('amount', 'Owed before', '原有欠款', 'undisputed, by all who share the limit, earlier orders of the range with it', '无争议欠款，含共用限额者及区域中在前的订单'),
  owedWith: column('amount', 'Owed with the order', '含订单欠款'),
  limit: column('amount', 'Limit', '限额', 'blank: none is given', '空白：未给出'),
  over: column('amount', 'Above the limit', '超限额'),
  insured: column('amount', 'Insured of it', '订单承保部分', 'of what the order adds', '订单新增欠款中'),
  probability: column('probability', 'PD', '违约概率', 'within a year', '一年内'),
  days: column('days', 'Expected days', '预计收款天数', 'terms and the days that the customer takes beyond them', '账期加该客户通常延迟天数'),
  margin: column('amount', 'Margin', '毛利'),
  expectedLoss: column('amount', 'Expected loss', '预期损失', 'after cover', '扣除保险后'),
  carryingCost: column('amount', 'Carrying cost', '资金占用成本'),
  premium: column('amount', 'Premium', '保险费'),
  expectedProfit: column('amount', 'Expected profit', '预期利润'),
  breakEven: column('probability', 'Break-even PD', '盈亏平衡违约概率'),
  breakEvenMargin: column('rate', 'Break-even margin', '盈亏平衡毛利率', 'a share of the price', '占售价'),
  longestTerms: column('days', 'Longest terms', '最长账期', 'that still pay; blank: more than three years', '仍有利润的账期；空白：三年以上'),
  depositNeeded: column('share', 'Part payment needed', '所需预付比例', 'with which it fits the limit and pays', '满足限额且有利润'),
  fitsFrom: column('date', 'Fits from', '限额足够日', 'when enough of what is owed is expected to be paid', '预计回款足以腾出限额之日'),
  note: column('note', 'Reason', '理由'),
});
