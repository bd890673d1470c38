import { daysBeyondTerms } from '../../ledger/measures/daysBeyondTerms';
import type { PaymentFactor } from './payer';

/** Five days are forgiven, and beyond 65 it gets no worse. */
export const daysLate: PaymentFactor = {
  name: { en: 'Days late', zh: '逾期天数' },
  summary: {
    en: 'Weight for each day beyond terms after the fifth, up to the 65th.',
    zh: '平均逾期第 6 天起每天计分，至第 65 天封顶。',
  },
  source: 'expert',
  of: ({ account }, { dayLate }) => dayLate * Math.min(60, Math.max(0, (daysBeyondTerms.of(account) ?? 0) - 5)),
  says({ account }) {
    const days = Math.round(daysBeyondTerms.of(account) ?? 0);
    return { en: `pays ${days} days late on average`, zh: `平均逾期 ${days} 天` };
  },
};
