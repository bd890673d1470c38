import type { YearClause } from './clause';

/** The most that the insurer pays in a policy year, whatever happens. */
export const maximumLiability: YearClause = {
  name: { en: 'Maximum liability', zh: '最高赔偿限额' },
  summary: { en: 'All payments of the year together, those already made included, stay within the maximum.', zh: '当年全部赔款（含已赔付）不超过最高赔偿限额。' },
  source: 'CO-JP-ML',
  scope: 'whole year',
  stated: (policy) => policy.maximumLiability !== null,
  yearly: (policy) => policy.maximumLiability ?? Infinity,
  usedBefore: (policy) => policy.alreadyPaid ?? 0,
  of: (loss, left) => Math.min(loss, left),
  used: (_before, after) => after,
};
