import type { Measure } from '../../rule';
import type { Account } from '../account';

/** Slope of the monthly days beyond terms by weighted least squares; plus is worse. It takes two months to have one. */
export const trend: Measure<Account> = {
  name: { en: 'Trend', zh: '趋势' },
  summary: {
    en: 'By how many days a month payment slows down (plus) or speeds up (minus).',
    zh: '付款每月变慢（正）或变快（负）的天数。',
  },
  source: 'expert',
  unit: 'days a month',
  of({ w, wd, wx, wxx, wxd }) {
    const spread = w * wxx - wx * wx;
    return spread > 1e-9 * w * wxx ? (w * wxd - wx * wd) / spread : null;
  },
};
