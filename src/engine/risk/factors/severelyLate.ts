import { lateOver60 } from '../../ledger/measures/lateOver60';
import type { PaymentFactor } from './payer';

export const severelyLate: PaymentFactor = {
  name: { en: 'Severely late', zh: '严重逾期' },
  summary: { en: 'Weight for the share more than 60 days late.', zh: '逾期超过 60 天的比例计分。' },
  source: 'expert',
  of: ({ account }, { lateOver60: weight }) => weight * (lateOver60.of(account) ?? 0),
  says({ account }) {
    const share = Math.round(100 * (lateOver60.of(account) ?? 0));
    return { en: `${share}% is more than 60 days late`, zh: `${share}% 逾期超过 60 天` };
  },
};
