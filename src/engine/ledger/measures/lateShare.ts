import type { Measure } from '../../rule';
import type { Account } from '../account';

export const lateShare: Measure<Account> = {
  name: { en: 'Late share', zh: '逾期占比' },
  summary: {
    en: 'Share by amount that was paid after its due date or is past due.',
    zh: '按金额计，逾期付款或已逾期未付的比例。',
  },
  source: 'expert',
  unit: 'share',
  of: ({ w, wLate }) => (w > 0 ? wLate / w : null),
};
