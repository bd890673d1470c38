import type { LossClause } from './clause';

/** A fixed amount that the policyholder bears of each loss. */
export const eachLossDeductible: LossClause = {
  name: { en: 'Each-loss deductible', zh: '免赔额' },
  summary: {
    en: 'A fixed amount is taken off each loss, never below nothing.',
    zh: '每笔损失扣除固定金额，扣至零为止。',
  },
  source: 'JP-CALC',
  scope: 'each loss',
  stated: (policy) => (policy.eachLossDeductible ?? 0) > 0,
  of: (loss, policy) => Math.max(0, loss - (policy.eachLossDeductible ?? 0)),
};
