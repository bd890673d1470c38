import { atRates } from './charge';
import type { PriceClause } from './clause';
import { balances } from './onBalances';

/** The mean of the month-end balances × a yearly rate. */
export const onAverageBalance: PriceClause = {
  name: { en: 'Premium on the average balance', zh: '按平均余额计费' },
  summary: {
    en: 'Mean of the insured balances at month end × the yearly rate.',
    zh: '各月月末承保余额的平均值 × 年费率。',
  },
  source: 'AZ-CH-bal',
  stated: () => true,
  of: (amount, { policy, base }) => amount + atRates(base, policy, balances) / base.declared.length,
};
