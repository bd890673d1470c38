import type { YearClause } from './clause';

/** A yearly sum of losses that the policyholder bears before the insurer pays anything. */
export const aggregateFirstLoss: YearClause = {
  name: { en: 'Aggregate first loss', zh: '累计免赔额' },
  summary: {
    en: 'Losses of the year use up the first loss by date; only what exceeds it goes on.',
    zh: '当年损失按日期先行冲抵累计免赔额，超出部分进入赔付。',
  },
  source: 'PJ-fr',
  scope: 'whole year',
  stated: (policy) => (policy.aggregateFirstLoss ?? 0) > 0,
  yearly: (policy) => policy.aggregateFirstLoss ?? 0,
  usedBefore: (policy) => policy.firstLossUsed ?? 0,
  of: (loss, left) => Math.max(0, loss - left),
  used: (before, after) => before - after,
};
