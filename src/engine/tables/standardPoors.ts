import type { Table } from '../rule';

interface GradeRow {
  readonly grade: string;
  readonly probability: number;
}

/** One-year default rates of global corporates 1981 to 2024 by category, issuer-weighted. */
// prettier-ignore
export const standardPoorsCategories: Table<GradeRow> = {
  name: { en: 'S&P categories', zh: '标普评级大类' },
  summary: { en: 'One-year default rates 1981-2024 by rating category.', zh: '1981 至 2024 年各评级大类一年期违约率。' },
  source: 'sp2024',
  from: 29587,
  until: 45657,
  rows: [
    { grade: 'AAA', probability: 0 },
    { grade: 'AA', probability: 0.0002 },
    { grade: 'A', probability: 0.0005 },
    { grade: 'BBB', probability: 0.0014 },
    { grade: 'BB', probability: 0.0056 },
    { grade: 'B', probability: 0.0293 },
    { grade: 'CCC', probability: 0.2612 },
  ],
};

/** The notches between the categories: the study's own are not public, these lie on straight lines in log probability. */
// prettier-ignore
export const standardPoorsNotches: Table<GradeRow> = {
  name: { en: 'S&P notches, interpolated', zh: '标普细分级别（插值）' },
  summary: { en: 'One-year probabilities interpolated from the S&P categories.', zh: '由标普大类对数线性插值所得的一年期违约概率。' },
  source: 'sp2024Notches',
  from: 29587,
  until: 45657,
  rows: [
    { grade: 'AA', probability: 0.0002 },
    { grade: 'AA-', probability: 0.00027 },
    { grade: 'A+', probability: 0.00037 },
    { grade: 'A', probability: 0.0005 },
    { grade: 'A-', probability: 0.0007 },
    { grade: 'BBB+', probability: 0.00099 },
    { grade: 'BBB', probability: 0.0014 },
    { grade: 'BBB-', probability: 0.00222 },
    { grade: 'BB+', probability: 0.00353 },
    { grade: 'BB', probability: 0.0056 },
    { grade: 'BB-', probability: 0.00972 },
    { grade: 'B+', probability: 0.01688 },
    { grade: 'B', probability: 0.0293 },
    { grade: 'B-', probability: 0.06075 },
    { grade: 'CCC+', probability: 0.126 },
    { grade: 'CCC', probability: 0.2612 },
  ],
};
