import type { Table } from '../rule';

/** Days beyond terms ↔ index, as published down to 20; the last point is ours: 0 at 180 days. */
// prettier-ignore
export const paydexNodes: Table<{ readonly days: number; readonly index: number }> = {
  name: { en: 'PAYDEX points', zh: 'PAYDEX 刻度点' },
  summary: { en: 'Days beyond terms and the payment index they stand for.', zh: '逾期天数与付款指数对照。' },
  source: 'paydex',
  from: 1,
  until: null,
  rows: [
    { days: -30, index: 100 },
    { days: -20, index: 90 },
    { days: 0, index: 80 },
    { days: 15, index: 70 },
    { days: 22, index: 60 },
    { days: 30, index: 50 },
    { days: 60, index: 40 },
    { days: 90, index: 30 },
    { days: 120, index: 20 },
    { days: 180, index: 0 },
  ],
};
