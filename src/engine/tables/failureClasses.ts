import type { Table } from '../rule';

interface FailureClass {
  readonly class: number;
  /** Lowest score of the class, 1001 to 1875. */
  readonly from: number;
  readonly probability: number;
}

/** Dun & Bradstreet's financial stress (failure) classes of US firms, with the share that failed within twelve months. */
// prettier-ignore
export const failureClasses: Table<FailureClass> = {
  name: { en: 'D&B failure classes', zh: '邓白氏失败风险等级' },
  summary: { en: 'Incidence of failure within a year by class of the financial stress score, US.', zh: '美国企业财务压力评分各等级一年内失败的比例。' },
  source: 'dnbFailure',
  from: 1,
  until: null,
  rows: [
    { class: 1, from: 1570, probability: 0.0003 },
    { class: 2, from: 1510, probability: 0.0009 },
    { class: 3, from: 1450, probability: 0.0024 },
    { class: 4, from: 1340, probability: 0.0084 },
    { class: 5, from: 1001, probability: 0.047 },
  ],
};
