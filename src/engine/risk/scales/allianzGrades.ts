import { logOdds, probabilityOf } from '../logOdds';
import { illustrative, type Scale } from './scale';

/** 1 exceptional, 5 average, 10 failing. Grade 5 has the base rate; the odds double with every grade. */
// prettier-ignore
export const allianzGrades: Scale = {
  name: { en: 'Allianz Trade grades', zh: '安联贸易买方等级' },
  summary: { en: 'Grades 1 to 10: the base rate at 5, odds doubling with every grade (illustrative).', zh: '1 至 10 级：5 级为基准违约率，每升一级优势比（odds）翻倍（示意）。' },
  source: 'allianzGrades',
  edition: illustrative,
  expected: { en: 'an Allianz Trade grade (1 to 10)', zh: '安联贸易等级（1 至 10）' },
  of: (grade, baseRate) => (/^([1-9]|10)$/.test(grade) ? probabilityOf(logOdds(baseRate) + (Number(grade) - 5) * Math.LN2) : null),
};
