import type { LossClause } from './clause';

/** A threshold, not a deductible: a loss equal to it or below is not paid, above it the whole loss counts. */
export const nonQualifyingLoss: LossClause = {
  name: { en: 'Non-qualifying loss', zh: '起赔额' },
  summary: {
    en: 'A covered loss equal to or below the threshold is not paid; above it the whole loss qualifies.',
    zh: '承保损失未超过起赔额的不予赔付；超过的，全额计入。',
  },
  source: 'AT-BE-gl',
  scope: 'each loss',
  stated: (policy) => (policy.nonQualifyingLoss ?? 0) > 0,
  of: (loss, policy) => (loss <= (policy.nonQualifyingLoss ?? 0) ? 0 : loss),
};
