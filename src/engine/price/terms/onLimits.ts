import { policyTerms } from '../../cover/policy/policy';
import { Problem } from '../../problem';
import { rateIn } from './charge';
import type { PriceClause } from './clause';

/** Approved limits × yearly rate, for the whole calendar months that they are held, and for a least number of months. */
export const onLimits: PriceClause = {
  name: { en: 'Premium on limits', zh: '按限额计费' },
  summary: {
    en: 'Sum of the limits × rate × months ÷ 12; started months count as whole ones, 12 unless stated.',
    zh: '限额之和 × 费率 × 月数 ÷ 12；不足一月按整月计，未注明为 12 个月。',
  },
  source: 'AZ-CH-cap',
  stated: () => true,
  of: (amount, { policy, base: { limits } }) => {
    if (limits.length === 0)
      throw new Problem({
        kind: 'missing',
        field: policyTerms.premiumBasis,
        because: { en: 'needed: customers with their credit limits', zh: '请提供：带信用限额的客户区域' },
      });
    const months = Math.max(policy.minimumMonths ?? 0, Math.ceil(policy.premiumMonths ?? 12));
    return amount + (limits.reduce((sum, limit) => sum + limit, 0) * rateIn(policy) * months) / 12;
  },
};
