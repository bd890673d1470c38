import { required } from '../../cover/policy/policy';
import { rateIn } from './charge';
import type { PriceClause } from './clause';

/** Excess of loss: a rate on the most that can be paid. */
export const onMaximum: PriceClause = {
  name: { en: 'Premium on the maximum liability', zh: '按最高赔偿限额计费' },
  summary: { en: 'Maximum liability × rate.', zh: '最高赔偿限额 × 费率。' },
  source: 'PJ-cost',
  stated: () => true,
  of: (amount, { policy }) =>
    amount +
    required(policy, 'maximumLiability', { en: 'the premium is charged on it', zh: '保费以此为计费基础' }) *
      rateIn(policy),
};
