import { minimumOf } from '../deposit';
import type { PriceClause } from './clause';

/** A floor for the premium of the year: a refund never goes below it. */
export const minimumPremium: PriceClause = {
  name: { en: 'Minimum premium', zh: '最低保险费' },
  summary: {
    en: 'The premium is at least the minimum, whatever was sold.',
    zh: '无论实际营业额多少，保费不低于最低保险费。',
  },
  source: 'ACE-min',
  stated: ({ policy }) => policy.minimumPremium !== null || policy.minimumOfDeposit !== null,
  of: (amount, { policy }) => Math.max(amount, minimumOf(policy) ?? 0),
};
