import type { StatementModel } from './model';

/** 0.717 WC/TA + 0.847 RE/TA + 3.107 EBIT/TA + 0.420 BVE/TL + 0.998 S/TA, ratios as decimals. */
// prettier-ignore
export const altmanZPrivate: StatementModel = {
  name: { en: 'Altman Z′', zh: '阿特曼 Z′' },
  summary: { en: 'Private manufacturers: book equity in the place of market value.', zh: '非上市制造业：以账面权益代替市值。' },
  source: 'altman1983',
  needs: ['totalAssets', 'currentAssets', 'currentLiabilities', 'retainedEarnings', 'ebit', 'bookEquity', 'totalLiabilities', 'sales'],
  scale: 'higher is safer',
  cuts: { safe: 2.9, distress: 1.23 },
  caution: { en: 'Fitted on US manufacturers', zh: '系数来自美国制造企业' },
  of: ({ totalAssets, currentAssets, currentLiabilities, retainedEarnings, ebit, bookEquity, totalLiabilities, sales }) =>
    (0.717 * (currentAssets - currentLiabilities) + 0.847 * retainedEarnings + 3.107 * ebit + 0.998 * sales) / totalAssets + (0.42 * bookEquity) / totalLiabilities,
};
