import { choiceColumn, column, layoutOf } from '../layout';

const forms = {
  'open account': { en: 'open account', zh: '赊销' },
  deposit: { en: 'deposit', zh: '部分预付' },
  'letter of credit': { en: 'letter of credit', zh: '信用证' },
  prepayment: { en: 'prepayment', zh: '预付款' },
};

/** CREDITTERMS: days, form and deposit for each customer, and what the sale brings. */
// prettier-ignore
export const creditTermsLayout = layoutOf({
  days: column('days', 'Advised terms', '建议账期', 'days: the shortest of risk class, sector, insurer, law and margin, then cut to the target DSO', '天；取风险分档、行业惯例、保险人、法定、毛利中的最短者，再按目标 DSO 缩短'),
  form: choiceColumn('Form', '结算方式', forms),
  deposit: column('share', 'Deposit', '预付比例'),
  binding: column('text', 'Bound by', '约束条件'),
  expectedLoss: column('rate', 'Expected loss', '预期损失率', 'a share of the price', '占售价'),
  carryingCost: column('rate', 'Carrying cost', '资金占用成本率', 'a share of the price', '占售价'),
  expectedProfit: column('rate', 'Expected profit', '预期利润率', 'a share of the price', '占售价'),
  aYear: column('amount', 'Expected profit a year', '全年预期利润'),
  breakEven: column('probability', 'Break-even PD', '盈亏平衡违约概率'),
  reason: column('note', 'Reason', '理由'),
});
