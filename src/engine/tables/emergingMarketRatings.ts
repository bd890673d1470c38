import type { Table } from '../rule';

/** Average EM scores of US corporate bonds by rating, used as lower bounds, best first. */
// prettier-ignore
export const emergingMarketRatings: Table<{ readonly grade: string; readonly from: number }> = {
  name: { en: 'EM scores of rated bonds', zh: '评级债券的 EM 评分' },
  summary: { en: 'Lower bound of the EM score by bond rating.', zh: '各债券评级对应的 EM 评分下限。' },
  source: 'altman2006',
  from: 38718,
  until: null,
  rows: [
    { grade: 'AAA', from: 8.15 },
    { grade: 'AA+', from: 7.6 },
    { grade: 'AA', from: 7.3 },
    { grade: 'AA-', from: 7 },
    { grade: 'A+', from: 6.85 },
    { grade: 'A', from: 6.65 },
    { grade: 'A-', from: 6.4 },
    { grade: 'BBB+', from: 6.25 },
    { grade: 'BBB', from: 5.85 },
    { grade: 'BBB-', from: 5.65 },
    { grade: 'BB+', from: 5.25 },
    { grade: 'BB', from: 4.95 },
    { grade: 'BB-', from: 4.75 },
    { grade: 'B+', from: 4.5 },
    { grade: 'B', from: 4.15 },
    { grade: 'B-', from: 3.75 },
    { grade: 'CCC+', from: 3.2 },
    { grade: 'CCC', from: 2.5 },
    { grade: 'CCC-', from: 1.75 },
  ],
};
