import { loadingNames, type Loadings } from '../../engine/price';
import type { Headings } from './heading';
import type { TermsOf } from './term';

/** What a premium adds to the expected indemnity. */
// prettier-ignore
export const loadingHeadings = {
  expectedLoading: { words: loadingNames.expectedLoading, kind: 'weight', also: ['Expected value loading', 'Safety loading', '安全附加', '安全附加系数'] },
  deviationLoading: { words: loadingNames.deviationLoading, kind: 'weight', also: ['Standard deviation loading', '标准差附加系数'] },
  semiDeviationLoading: { words: loadingNames.semiDeviationLoading, kind: 'weight', also: ['Semi-deviation loading', '半标准差附加系数'] },
  varianceLoading: { words: loadingNames.varianceLoading, kind: 'weight', also: ['Variance loading', '方差附加系数'] },
  capitalCost: { words: loadingNames.capitalCost, kind: 'share or none', also: ['Capital cost', 'Cost of capital rate', '资本成本'] },
  capitalLevel: { words: loadingNames.capitalLevel, kind: 'part', also: ['Capital quantile', 'Confidence', '资本分位数'] },
  wangShift: { words: loadingNames.wangShift, kind: 'weight', also: ['Wang', 'Lambda', 'Market price of risk', 'λ', '王氏变换'] },
  hazardFactor: { words: loadingNames.hazardFactor, kind: 'factor', also: ['Proportional hazard', 'PH factor', 'Rho', 'ρ', '比例风险'] },
  expenses: { words: loadingNames.expenses, kind: 'share or none', also: ['Expense ratio', 'Cost ratio', 'Variable expenses', '变动费用率'] },
  brokerage: { words: loadingNames.brokerage, kind: 'share or none', also: ['Commission', 'Broker commission', '经纪佣金', '手续费率'] },
  profit: { words: loadingNames.profit, kind: 'share or none', also: ['Profit margin', 'Profit loading', '利润'] },
  fixedCosts: { words: loadingNames.fixedCosts, kind: 'weight', also: ['Fixed cost', 'Fixed expenses', '固定费用'] },
  costPerLimit: { words: loadingNames.costPerLimit, kind: 'weight', also: ['Cost for each limit', '单个限额成本'] },
} as const satisfies Headings<keyof Loadings> & TermsOf<Loadings>;
