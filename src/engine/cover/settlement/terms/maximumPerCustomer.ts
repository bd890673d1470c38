import type { LossClause } from './clause';

/** The most that is paid for one loss, which is one customer in one policy year. */
export const maximumPerCustomer: LossClause = {
  name: { en: 'Maximum per customer', zh: '单一买方最高赔偿额' },
  summary: {
    en: 'What is paid for a customer in a policy year stays within a fixed amount.',
    zh: '每个买方在一个保险年度的赔款不超过固定金额。',
  },
  source: 'GD-24',
  scope: 'each loss',
  stated: (policy) => policy.maximumPerCustomer !== null,
  of: (loss, policy) => Math.min(loss, policy.maximumPerCustomer ?? Infinity),
};
