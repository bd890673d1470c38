import { atRates } from './charge';
import type { PriceClause } from './clause';

/** Whole turnover: insurable turnover × rate. */
export const onTurnover: PriceClause = {
  name: { en: 'Premium on turnover', zh: '按营业额计费' },
  summary: { en: 'Insurable turnover as declared × rate.', zh: '申报的可保营业额 × 费率。' },
  source: 'HKOSIG',
  stated: () => true,
  of: (amount, { policy, base }) =>
    amount + atRates(base, policy, { en: 'the insurable turnover of the year', zh: '全年可保营业额' }),
};
