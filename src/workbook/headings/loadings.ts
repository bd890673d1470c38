import { loadingNames, type Loadings } from '../../engine/price';
import type { Headings } from './heading';

// prettier-ignore
export const loadingHeadings: Headings<keyof Loadings> = {
  expectedLoading: { words: loadingNames.expectedLoading, also: ['Expected value loading', 'Safety loading', '安全附加', '安全附加系数'] },
  deviationLoading: { words: loadingNames.deviationLoading, also: ['Standard deviation loading', '标准差附加系数'] },
  semiDeviationLoading: { words: loadingNames.semiDeviationLoading, also: ['Semi-deviation loading', '半标准差附加系数'] },
  varianceLoading: { words: loadingNames.varianceLoading, also: ['Variance loading', '方差附加系数'] },
  capitalCost: { words: loadingNames.capitalCost, also: ['Capital cost', 'Cost of capital rate', '资本成本'] },
  capitalLevel: { words: loadingNames.capitalLevel, also: ['Capital quantile', 'Confidence', '资本分位数'] },
  wangShift: { words: loadingNames.wangShift, also: ['Wang', 'Lambda', 'Market price of risk', 'λ', '王氏变换'] },
  hazardFactor: { words: loadingNames.hazardFactor, also: ['Proportional hazard', 'PH factor', 'Rho', 'ρ', '比例风险'] },
  expenses: { words: loadingNames.expenses, also: ['Expense ratio', 'Cost ratio', 'Variable expenses', '变动费用率'] },
  brokerage: { words: loadingNames.brokerage, also: ['Commission', 'Broker commission', '经纪佣金', '手续费率'] },
  profit: { words: loadingNames.profit, also: ['Profit margin', 'Profit loading', '利润'] },
  fixedCosts: { words: loadingNames.fixedCosts, also: ['Fixed cost', 'Fixed expenses', '固定费用'] },
  costPerLimit: { words: loadingNames.costPerLimit, also: ['Cost for each limit', '单个限额成本'] },
};
