import type { Table } from '../rule';

/** At so many days past due a probability of default is at least this. */
export interface OverdueFloor {
  readonly days: number;
  readonly probability: number;
}

/**
 * Published provision matrices lose 2.7, 3.6 and 8.7 % of what is 31 to 60 days past due and 4.5, 6.6 and 25 % of what is 61 to 90 days (FAQ IFRS;
 * IFRS 9, illustrative example 12; a roll-rate example). Divided by a loss given default of 75 % that is 4 to 12 % and 6 to 33 %.
 */
// prettier-ignore
export const overdueFloors: Table<OverdueFloor> = {
  name: { en: 'Floor from what is overdue', zh: '按当前逾期的违约概率下限' },
  summary: { en: 'The least probability of default at so many days past due, between the nodes a straight line in log-odds.', zh: '各逾期天数对应的最低违约概率，节点之间按对数优势比取直线。' },
  source: 'provisionMatrices',
  from: 43101,
  until: null,
  rows: [
    { days: 30, probability: 0.04 },
    { days: 60, probability: 0.1 },
    { days: 80, probability: 0.25 },
  ],
};
