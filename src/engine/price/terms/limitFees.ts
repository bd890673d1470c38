import { required } from '../../cover/policy/policy';
import type { PriceClause } from './clause';

/** What the insurer charges for assessing and monitoring each named customer; a started year is charged in full. */
export const limitFees: PriceClause = {
  name: { en: 'Limit fees', zh: '信用额度审核费' },
  summary: { en: 'Fee × number of limits × started years.', zh: '单项费用 × 限额数量 × 已开始的年数。' },
  source: 'CI-AE',
  stated: ({ policy }) => policy.limitFee !== null,
  of: (amount, { policy, base: { limits }, startedYears }) => {
    const count =
      policy.limitCount ??
      (limits.length > 0
        ? limits.length
        : required(policy, 'limitCount', { en: 'a fee is charged for each limit', zh: '按限额个数收费' }));
    return amount + (policy.limitFee ?? 0) * count * startedYears;
  },
};
