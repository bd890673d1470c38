import type { Measure } from '../../rule';
import type { Account } from '../account';

/** How much later a customer pays than it used to: mean days late of the last 90 days, less that of its own year before. It takes payments in both. */
export const trend: Measure<Account> = {
  name: { en: 'Trend', zh: '趋势' },
  summary: {
    en: 'Days by which payment of the last 90 days is later (plus) or sooner (minus) than in the year before.',
    zh: '近 90 天付款比此前一年变慢（正）或变快（负）的天数。',
  },
  source: 'expert',
  unit: 'days',
  of({ yearW, yearWd, lastW, lastWd, openW, openWd }) {
    const last = lastW + openW;
    if (yearW === 0 || last === 0) return null;
    return (lastWd + openWd - (yearWd / yearW) * last) / Math.max(last, smallestPart * yearW);
  },
};

/** A quarter in which next to nothing was paid or owed says as little: below a hundredth of the year before it is thinned out. */
export const smallestPart = 0.01;
