import type { Measure } from '../../rule';
import type { Account } from '../account';

/** Average days late by amount, recent invoices weighing more; an open invoice past due counts with its days so far, which can only grow. */
export const daysBeyondTerms: Measure<Account> = {
  name: { en: 'Days beyond terms', zh: '平均逾期天数' },
  summary: {
    en: 'Average days late by amount, recent invoices weighing more; open invoices past due count with their days so far, early payment with at most 30 days.',
    zh: '按金额加权的平均逾期天数，近期发票权重更大；已逾期未付的按至今天数计，提前付款最多计 30 天。',
  },
  source: 'expert',
  unit: 'days',
  of: ({ w, wd }) => (w > 0 ? wd / w : null),
};
