import type { LossClause } from './clause';

/** The policyholder bears the uninsured percentage of a loss, but at least a fixed amount: the greater of the two, not both. */
export const minimumRetention: LossClause = {
  name: { en: 'Insured percentage or minimum retention', zh: '赔偿比例或最低自留额' },
  summary: {
    en: 'The greater of the uninsured percentage and the minimum retention stays with the policyholder.',
    zh: '未承保比例与最低自留额两者取大，由被保险人自担。',
  },
  source: 'RY-FL',
  scope: 'each loss',
  stated: (policy) => policy.insuredPercentage !== null || (policy.minimumRetention ?? 0) > 0,
  of: (loss, policy) =>
    Math.max(0, loss - Math.max(policy.minimumRetention ?? 0, loss * (1 - (policy.insuredPercentage ?? 1)))),
};
