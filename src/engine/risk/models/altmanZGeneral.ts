import type { StatementModel } from './model';

/** 6.56 WC/TA + 3.26 RE/TA + 6.72 EBIT/TA + 1.05 BVE/TL, ratios as decimals. Pages that cut it at 1.23 and 2.9 use the lines of Z′. */
// prettier-ignore
export const altmanZGeneral: StatementModel = {
  name: { en: 'Altman Z″', zh: '阿特曼 Z″' },
  summary: { en: 'Firms that are no manufacturers: without sales, which differ by trade.', zh: '非制造业：不含因行业而异的销售周转。' },
  source: 'altman1995',
  needs: ['totalAssets', 'currentAssets', 'currentLiabilities', 'retainedEarnings', 'ebit', 'bookEquity', 'totalLiabilities'],
  scale: 'higher is safer',
  cuts: { safe: 2.6, distress: 1.1 },
  caution: { en: 'Fitted on US firms; its lower line is not that of the EM score', zh: '系数来自美国企业；其下限与 EM 评分的下限并不对应' },
  of: ({ totalAssets, currentAssets, currentLiabilities, retainedEarnings, ebit, bookEquity, totalLiabilities }) =>
    (6.56 * (currentAssets - currentLiabilities) + 3.26 * retainedEarnings + 6.72 * ebit) / totalAssets + (1.05 * bookEquity) / totalLiabilities,
};
