import type { Headings } from './heading';

/** Settings of the plans, in the same two columns as those of the risk engine. */
// prettier-ignore
export const planSettingHeadings = {
  lossMultiple: { words: { en: 'Premium per expected loss', zh: '保费与预期赔款之比' }, kind: 'number', also: ['Loss multiple', 'Premium loading', '保费倍数'] },
  exposureRate: { words: { en: 'Premium on exposure', zh: '敞口费率' }, kind: 'rate', also: ['Rate on exposure', 'Exposure rate'] },
  netWorthShare: { words: { en: 'Limit per net worth', zh: '限额占客户净资产' }, kind: 'share', also: [] },
  workingCapitalShare: { words: { en: 'Limit per working capital', zh: '限额占营运资金' }, kind: 'share', also: [] },
  turnoverShare: { words: { en: 'Limit per customer turnover', zh: '限额占客户营业收入' }, kind: 'share', also: [] },
  receivablesShare: { words: { en: 'Limit per receivables', zh: '限额占应收账款' }, kind: 'share', also: [] },
  concentrationShare: { words: { en: 'Limit per total sales', zh: '限额占总销售额' }, kind: 'share', also: [] },
  ownEquityShare: { words: { en: 'Loss per own equity', zh: '损失占自有净资产' }, kind: 'share', also: [] },
  lossAppetite: { words: { en: 'Loss appetite', zh: '可承受预期损失' }, kind: 'amount', also: [] },
  mediumPayers: { words: { en: 'Limit of medium payers', zh: '中等付款客户限额' }, kind: 'share', also: [] },
  slowPayers: { words: { en: 'Limit of slow payers', zh: '慢付客户限额' }, kind: 'share', also: [] },
  insuredOnly: { words: { en: 'Insured only', zh: '仅限保险限额' }, kind: 'yes or no', also: [] },
  roundTo: { words: { en: 'Round limits to', zh: '限额取整' }, kind: 'amount', also: [] },
  margin: { words: { en: 'Margin', zh: '毛利率' }, kind: 'share', also: ['Gross margin', '利润率'] },
  fundingRate: { words: { en: 'Cost of funds', zh: '资金成本率' }, kind: 'share or 0', also: ['Funding rate', 'Cost of capital', '融资成本率'] },
  targetDso: { words: { en: 'Target DSO', zh: '目标DSO' }, kind: 'number', also: [] },
  longestByLaw: { words: { en: 'Longest term by law', zh: '法定最长账期' }, kind: 'period', also: [] },
} as const satisfies Headings<string>;

/** Tiers of customers with the percentages of the tiered plans. */
// prettier-ignore
export const coverTierHeadings = {
  upTo: { words: { en: 'PD up to', zh: '违约概率上限' }, kind: 'rate', also: ['Up to PD', 'Highest PD', 'PD'] },
  grade: { words: { en: 'Grade', zh: '评级' }, kind: 'grade', also: ['Rating', '等级', '信用等级'] },
  differentiated: { words: { en: 'Differentiated', zh: '差异化' }, kind: 'share', also: ['Insured percentage', 'Differentiated cover', '赔偿比例', '差异化比例'] },
  insurerMost: { words: { en: 'Insurer maximum', zh: '保险人上限' }, kind: 'share', also: ['Insurer grid', 'Maximum', 'Grid', '保险人分级', '最高比例'] },
} as const satisfies Headings<string>;

/** What is known of a customer's own strength. */
// prettier-ignore
export const strengthHeadings = {
  netWorth: { words: { en: 'Net worth', zh: '客户净资产' }, kind: 'amount', also: ['Tangible net worth', 'TNW', 'Customer equity', '净资产', '有形净资产'] },
  workingCapital: { words: { en: 'Working capital', zh: '营运资金' }, kind: 'amount', also: ['Net working capital', '营运资本'] },
  turnover: { words: { en: 'Customer turnover', zh: '客户营业收入' }, kind: 'amount', also: ['Total turnover', 'Customer revenue', '客户营收'] },
  references: { words: { en: 'Trade references', zh: '其他供应商授信' }, kind: 'amount', also: ['同业授信', '商业资信证明', 'Trade reference', 'Limit of other suppliers', '同业额度'] },
  paymentIndex: { words: { en: 'Payment index', zh: '付款指数' }, kind: 'number', also: ['Paydex'] },
} as const satisfies Headings<string>;

/** What is usual for customers like this one. */
// prettier-ignore
export const sectorHeadings = {
  sectorTerms: { words: { en: 'Sector terms', zh: '行业账期' }, kind: 'terms', also: ['Usual terms', 'Sector payment terms', '行业惯例账期'] },
} as const satisfies Headings<string>;

/** Tiers of customers with the terms that they get. */
// prettier-ignore
export const termTierHeadings = {
  upTo: coverTierHeadings.upTo,
  grade: coverTierHeadings.grade,
  days: { words: { en: 'Terms', zh: '账期' }, kind: 'terms', also: ['Days', 'Payment terms', '天数'] },
  deposit: { words: { en: 'Deposit', zh: '预付比例' }, kind: 'share', also: ['Down payment', '首付比例', '定金比例'] },
  form: { words: { en: 'Form', zh: '结算方式' }, kind: 'text', also: ['Form of sale', 'Payment form', '方式'] },
} as const satisfies Headings<string>;
