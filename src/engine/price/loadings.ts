import type { Words } from '../words';

/** What an insurer puts on top of the expected indemnity, and by how much in each principle. Shares as fractions, amounts in the policy's currency. */
export interface Loadings {
  /** Expected value: part of the expected indemnity. */
  readonly expectedLoading: number;
  /** Standard deviation and semi-deviation: multiples of either. */
  readonly deviationLoading: number;
  readonly semiDeviationLoading: number;
  /** Variance: one over an amount, so that there is no usual one; null leaves the principle out. */
  readonly varianceLoading: number | null;
  /** Cost of capital: yearly return on the capital between the expected indemnity and this quantile. */
  readonly capitalCost: number;
  readonly capitalLevel: number;
  /** Wang: by how many deviations bad years are made likelier. Proportional hazard: exponent of the survival, 1 ÷ ρ. */
  readonly wangShift: number;
  readonly hazardFactor: number;
  /** Parts of the gross premium. */
  readonly expenses: number;
  readonly brokerage: number;
  readonly profit: number;
  /** Amounts a year: for the policy, and for each customer that is insured. */
  readonly fixedCosts: number;
  readonly costPerLimit: number;
}

/** Expenses: net cost ratio of Coface, 2024 (with commissions). Cost of capital: the level of Solvency II at 8 % instead of its 6 %. The others are expert and meant to be changed. */
export const usualLoadings: Loadings = {
  expectedLoading: 0.3,
  deviationLoading: 0.25,
  semiDeviationLoading: 0.25,
  varianceLoading: null,
  capitalCost: 0.08,
  capitalLevel: 0.995,
  wangShift: 0.25,
  hazardFactor: 1.25,
  expenses: 0.302,
  brokerage: 0,
  profit: 0,
  fixedCosts: 0,
  costPerLimit: 0,
};

export const loadingNames: Readonly<Record<keyof Loadings, Words>> = {
  expectedLoading: { en: 'Loading on the expected value', zh: '期望值附加' },
  deviationLoading: { en: 'Loading on the standard deviation', zh: '标准差附加' },
  semiDeviationLoading: { en: 'Loading on the semi-deviation', zh: '半标准差附加' },
  varianceLoading: { en: 'Loading on the variance', zh: '方差附加' },
  capitalCost: { en: 'Cost of capital', zh: '资本成本率' },
  capitalLevel: { en: 'Capital level', zh: '资本置信水平' },
  wangShift: { en: 'Wang shift', zh: '王氏变换参数' },
  hazardFactor: { en: 'Hazard factor', zh: '比例风险参数' },
  expenses: { en: 'Expenses', zh: '费用率' },
  brokerage: { en: 'Brokerage', zh: '佣金率' },
  profit: { en: 'Profit', zh: '利润率' },
  fixedCosts: { en: 'Fixed costs', zh: '固定成本' },
  costPerLimit: { en: 'Cost per limit', zh: '每个限额成本' },
};
