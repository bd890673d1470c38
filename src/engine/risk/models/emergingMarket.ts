import { altmanZGeneral } from './altmanZGeneral';
import type { StatementModel } from './model';

/** Z″ + 3.25, so that a defaulted bond stands near 0. Published with its own lines and with rating equivalents. */
// prettier-ignore
export const emergingMarket: StatementModel = {
  ...altmanZGeneral,
  name: { en: 'EM score', zh: 'EM 评分' },
  summary: { en: 'Z″ raised by 3.25, on the scale of bond ratings.', zh: 'Z″ 加 3.25，可与债券评级对照。' },
  source: 'altman1995',
  cuts: { safe: 5.85, distress: 4.15 },
  caution: { en: 'Rating equivalents are average scores of US bonds; the lower half of that table has not been checked against print', zh: '评级对照取自美国债券平均分；对照表下半部分未与原文核对' },
  of: (lines) => altmanZGeneral.of(lines) + 3.25,
};
