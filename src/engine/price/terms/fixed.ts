import { required } from '../../cover/policy/policy';
import type { PriceClause } from './clause';

/** A sum from a price list, whatever is sold. */
export const fixed: PriceClause = {
  name: { en: 'Fixed premium', zh: '固定保险费' },
  summary: { en: 'A fixed sum for the policy period.', zh: '保险期间的固定金额。' },
  source: 'AZ-CH-simp',
  stated: () => true,
  of: (amount, { policy }) =>
    amount + required(policy, 'fixedPremium', { en: 'the premium is a fixed sum', zh: '保费为固定金额' }),
};
