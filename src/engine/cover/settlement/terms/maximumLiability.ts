import { required, type Policy } from '../../policy/policy';
import type { YearClause } from './clause';

/** The most that the insurer pays in a policy year, whatever happens. */
export const maximumLiability: YearClause = {
  name: { en: 'Maximum liability', zh: '最高赔偿限额' },
  summary: {
    en: 'All payments of the year together, those already made included, stay within the maximum.',
    zh: '当年全部赔款（含已赔付）不超过最高赔偿限额。',
  },
  source: 'CO-JP-ML',
  scope: 'whole year',
  stated: (policy) => policy.maximumLiability !== null || policy.liabilityMultiple !== null,
  yearly: (policy) => maximumLiabilityOf(policy) ?? Infinity,
  usedBefore: (policy) => policy.alreadyPaid ?? 0,
  of: (loss, left) => Math.min(loss, left),
  used: (_before, after) => after,
};

/** The amount, or the multiple of the premium: before the year ends at least of the minimum premium, then of what has been paid. Null where the policy states neither. */
export function maximumLiabilityOf(policy: Policy): number | null {
  const { maximumLiability, liabilityMultiple, minimumPremium, premiumPaid } = policy;
  if (maximumLiability !== null || liabilityMultiple === null) return maximumLiability;
  const premium =
    minimumPremium === null && premiumPaid === null
      ? required(policy, 'premiumPaid', { en: 'the maximum liability is a multiple of it', zh: '最高赔偿限额为其倍数' })
      : Math.max(minimumPremium ?? 0, premiumPaid ?? 0);
  return liabilityMultiple * premium;
}
