import type { PriceClause } from './clause';

/** Fees for the policy as a whole: survey, administration, policy fee. */
export const otherFees: PriceClause = {
  name: { en: 'Other fees', zh: '其他费用' },
  summary: { en: 'Yearly fees of the policy × started years.', zh: '保单年度费用 × 已开始的年数。' },
  source: 'PJ-cost',
  stated: ({ policy }) => policy.otherFees !== null,
  of: (amount, { policy, startedYears }) => amount + (policy.otherFees ?? 0) * startedYears,
};
