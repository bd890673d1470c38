import { atRates } from './charge';
import type { PriceClause } from './clause';

/** Each month's closing balance × a monthly rate; not to be mixed up with a yearly rate on the mean balance. */
export const onBalances: PriceClause = {
  name: { en: 'Premium on month-end balances', zh: '按月末余额计费' },
  summary: {
    en: 'Sum over the months of the insured balance at month end × the monthly rate.',
    zh: '各月月末承保余额 × 月费率之和。',
  },
  source: 'AZ-CH-bal',
  stated: () => true,
  of: (amount, { policy, base }) => amount + atRates(base, policy, balances),
};

export const balances = { en: 'the insured balance at the end of each month', zh: '各月月末承保余额' };
