import { trend } from '../../ledger/measures/trend';
import type { PaymentFactor } from './payer';

/** Slowing by 10 days a month counts in full; quickening takes off at most half. */
export const slowing: PaymentFactor = {
  name: { en: 'Trend', zh: '趋势' },
  summary: {
    en: 'Weight for payment slowing down by 10 days a month; quickening takes off at most half of it.',
    zh: '付款每月变慢 10 天计满分；变快最多减半分。',
  },
  source: 'expert',
  of: ({ account }, { trend: weight }) => weight * Math.min(1, Math.max(-0.5, (trend.of(account) ?? 0) / 10)),
  says({ account }) {
    const slope = trend.of(account) ?? 0;
    const days = Math.abs(slope).toFixed(1);
    return slope > 0
      ? { en: `pays ${days} days later every month`, zh: `付款每月变慢 ${days} 天` }
      : { en: `pays ${days} days sooner every month`, zh: `付款每月变快 ${days} 天` };
  },
};
