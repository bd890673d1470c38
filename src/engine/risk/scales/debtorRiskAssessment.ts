import { logOdds, probabilityOf } from '../logOdds';
import { illustrative, type Scale } from './scale';

/** 10 very low risk, 0 in default. Class 5 has the base rate; the odds halve with every class. */
// prettier-ignore
export const debtorRiskAssessment: Scale = {
  name: { en: 'Coface DRA', zh: '科法斯债务人风险评估（DRA）' },
  summary: { en: 'Classes 10 to 0: the base rate at 5, odds halving with every class up (illustrative); 0 is default.', zh: '10 至 0 级：5 级为基准违约率，每升一级优势比（odds）减半（示意）；0 级为违约。' },
  source: 'cofaceAssessment',
  edition: illustrative,
  expected: { en: 'a Coface DRA class (0 to 10)', zh: '科法斯 DRA 等级（0 至 10）' },
  of(grade, baseRate) {
    if (!/^(\d|10)$/.test(grade)) return null;
    return grade === '0' ? 1 : probabilityOf(logOdds(baseRate) - (Number(grade) - 5) * Math.LN2);
  },
};
