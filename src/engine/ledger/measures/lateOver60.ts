import type { Measure } from '../../rule';
import type { Account } from '../account';

export const lateOver60: Measure<Account> = {
  name: { en: 'Late over 60', zh: '逾期超60天占比' },
  summary: {
    en: 'Share by amount that was paid, or is, more than 60 days late.',
    zh: '按金额计，逾期超过 60 天的比例。',
  },
  source: 'expert',
  unit: 'share',
  of: ({ w, wLate60 }) => (w > 0 ? wLate60 / w : null),
};
