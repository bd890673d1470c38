import type { BaseRules, InsuredCap } from '../../engine/desk';
import { businessHeadings } from './business';
import type { Choice } from './choice';
import type { Headings } from './heading';
import { receivableHeadings } from './receivables';

const dayCounts: readonly Choice<BaseRules['countedFrom']>[] = [
  { value: 'due date', zh: '到期日', also: ['due'] },
  { value: 'invoice date', zh: '开票日', also: ['invoice', 'document date', '发票日'] },
];

const insuredCaps: readonly Choice<InsuredCap>[] = [
  { value: 'limit', zh: '限额', also: ['L', '信用限额'] },
  {
    value: 'limit × percentage',
    zh: '限额×赔偿比例',
    also: ['limit x percentage', 'limit * percentage', 'L x p', 'indemnity', '限额乘赔偿比例'],
  },
  { value: 'none', zh: '不限', also: ['uncapped', 'no cap', '无'] },
];

/** What a bank's certificate asks. */
// prettier-ignore
export const baseRuleHeadings = {
  pastDueAfter: { words: { en: 'Past due more than', zh: '逾期超过' }, kind: 'period', also: ['Ineligible after', 'Past due after', 'Over days', '逾期天数上限'] },
  countedFrom: { words: { en: 'Counted from', zh: '账龄起算' }, kind: 'choice', choices: dayCounts, also: ['Aged from', 'Days counted from', '起算日'] },
  homeCountry: { words: { en: 'Home country', zh: '本国' }, kind: 'text', also: ['Domestic country', 'Country', '所在国', '本国名称'] },
  crossAge: { words: { en: 'Cross-age above', zh: '连带逾期占比' }, kind: 'share', also: ['Cross-age', 'Cross-ageing', 'Cross aging', '连带逾期'] },
  concentration: { words: { en: 'Concentration cap', zh: '集中度上限' }, kind: 'share', also: ['Concentration', 'Concentration limit', '单一客户上限'] },
  insuredCap: { words: { en: 'Insured up to', zh: '承保计入上限' }, kind: 'choice', choices: insuredCaps, also: ['Insured cap', 'Cover counted', '承保计入口径'] },
  advanceRate: businessHeadings.advanceRate,
  advanceRateInsured: businessHeadings.advanceRateInsured,
  dilution: { words: { en: 'Dilution', zh: '稀释率' }, kind: 'share', also: ['Dilution rate', 'Credit notes share', '贷项占比'] },
  accruedRebates: { words: { en: 'Accrued rebates', zh: '应计返利' }, kind: 'amount', also: ['Rebates', 'Accrued credits', '返利'] },
  dilutionAllowed: { words: { en: 'Dilution allowed', zh: '容许稀释率' }, kind: 'share or none', also: ['Allowed dilution', '稀释率容忍'] },
  reserves: { words: { en: 'Other reserves', zh: '其他准备' }, kind: 'amount', also: ['Reserves', 'Reserve', '准备金'] },
  interest: businessHeadings.interest,
  interestInsured: businessHeadings.interestInsured,
  costOfCover: { words: { en: 'Cost of cover', zh: '保险成本' }, kind: 'amount', also: ['Premium and fees', 'Premium', '保险费及费用', '保险费'] },
} as const satisfies Headings<keyof BaseRules>;

/** Ways of financing, one a row. */
// prettier-ignore
export const financingHeadings = {
  way: { words: { en: 'Financing', zh: '融资方式' }, kind: 'text', also: ['Way', 'Option', 'Name', 'Offer', '方式', '方案', '名称'] },
  amount: { ...receivableHeadings.amount, words: { en: 'Amount', zh: '金额' } },
  days: { words: { en: 'Days', zh: '天数' }, kind: 'terms', also: ['Term', 'Tenor', '期限', '融资天数'] },
  advance: { words: { en: 'Advance', zh: '融资比例' }, kind: 'share', also: ['Advance rate', 'Advance share', '预付比例'] },
  reserve: { words: { en: 'Reserve', zh: '保留比例' }, kind: 'share', also: ['Holdback', 'Retention', '保留款比例'] },
  rate: { words: { en: 'Rate', zh: '利率' }, kind: 'share', also: ['Interest', 'Interest rate', 'Discount rate', '融资利率'] },
  rateDays: { words: { en: 'Rate for days', zh: '利率计息天数' }, kind: 'terms', also: ['Period', 'Per days', 'Rate days', 'Days of the rate', '计息周期', '利率天数'] },
  service: { words: { en: 'Service fee', zh: '服务费率' }, kind: 'share', also: ['Fee', 'Factoring fee', 'Service', '手续费率', '保理费率'] },
  fixed: { words: { en: 'Fixed fees', zh: '固定费用' }, kind: 'amount', also: ['Fees', 'Charges', '费用'] },
  premium: { words: { en: 'Premium rate', zh: '保险费率' }, kind: 'rate', also: ['Premium', 'Cost of cover', '保费率'] },
} as const satisfies Headings<string>;
