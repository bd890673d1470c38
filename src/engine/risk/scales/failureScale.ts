import { failureClasses } from '../../tables/failureClasses';
import type { Scale } from './scale';

/** Class 1 to 5, or the score itself, 1001 to 1875. */
// prettier-ignore
export const failureScale: Scale = {
  name: failureClasses.name,
  summary: failureClasses.summary,
  source: 'dnbFailure',
  edition: { en: 'US incidence by class', zh: '美国各等级失败比例' },
  expected: { en: 'a D&B failure class (1 to 5) or score (1001 to 1875)', zh: '邓白氏经营失败风险等级（1 至 5）或评分（1001 至 1875）' },
  of(grade) {
    const number = /^\d+$/.test(grade) ? Number(grade) : NaN;
    const row = number >= 1001 && number <= 1875 ? failureClasses.rows.find(({ from }) => number >= from) : failureClasses.rows.find((one) => one.class === number);
    return row?.probability ?? null;
  },
};
