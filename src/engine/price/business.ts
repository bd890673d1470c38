import type { Words } from '../words';

/** What the policyholder's own business makes of cover. `null` means not given; amounts and shares a year. */
export interface Business {
  readonly equity: number | null;
  readonly cash: number | null;
  readonly grossMargin: number | null;
  /** Sales that only cover makes possible. */
  readonly extraSales: number | null;
  /** Return that the firm's own capital must earn. */
  readonly capitalCost: number | null;
  /** A loss that the firm could just absorb if it came one year in ten. */
  readonly absorbableLoss: number | null;
  /** The highest probability of losing all equity in a year that the firm accepts. */
  readonly ruinTolerance: number | null;
  /** What a bank advances on receivables, and at what interest: now, and on insured ones. */
  readonly advanceRate: number | null;
  readonly advanceRateInsured: number | null;
  readonly interest: number | null;
  readonly interestInsured: number | null;
  /** Information and collection that need no longer be paid for; own work that the policy asks for. */
  readonly savedCosts: number | null;
  readonly ownCosts: number | null;
}

export const businessNames: Readonly<Record<keyof Business, Words>> = {
  equity: { en: 'Equity', zh: '净资产' },
  cash: { en: 'Cash', zh: '现金' },
  grossMargin: { en: 'Gross margin', zh: '毛利率' },
  extraSales: { en: 'Extra sales', zh: '新增销售额' },
  capitalCost: { en: 'Cost of capital', zh: '资本成本率' },
  absorbableLoss: { en: 'Absorbable loss', zh: '可承受损失' },
  ruinTolerance: { en: 'Accepted probability of ruin', zh: '可接受的破产概率' },
  advanceRate: { en: 'Advance rate now', zh: '现融资比例' },
  advanceRateInsured: { en: 'Advance rate insured', zh: '投保后融资比例' },
  interest: { en: 'Interest now', zh: '现融资利率' },
  interestInsured: { en: 'Interest insured', zh: '投保后融资利率' },
  savedCosts: { en: 'Saved costs', zh: '节省的费用' },
  ownCosts: { en: 'Own administration', zh: '自身管理成本' },
};
