import { trend } from '../../ledger/measures/trend';
import { trendInWords } from '../trendInWords';
import type { PaymentFactor } from './payer';

/** Thirty days later than in the year before count in full; paying sooner takes off at most half. */
export const slowing: PaymentFactor = {
  name: { en: 'Trend', zh: '趋势' },
  summary: {
    en: 'Weight for paying 30 days later than in the year before; paying sooner takes off at most half of it.',
    zh: '付款比此前一年慢 30 天计满分；变快最多减半分。',
  },
  source: 'expert',
  of: ({ account }, { trend: weight }) => weight * Math.min(1, Math.max(-0.5, (trend.of(account) ?? 0) / full)),
  says: ({ account }) => trendInWords(trend.of(account) ?? 0),
};

const full = 30;
