import type { StatementModel } from './model';

/** 1.2 WC/TA + 1.4 RE/TA + 3.3 EBIT/TA + 0.6 MVE/TL + 1.0 S/TA, ratios as decimals. The original prints 0.999 for sales; 1.0 is the usual rounding. */
// prettier-ignore
export const altmanZ: StatementModel = {
  name: { en: 'Altman Z', zh: '阿特曼 Z' },
  summary: { en: 'Listed manufacturers: liquidity, earnings kept, earnings, market value and sales.', zh: '上市制造业：流动性、留存收益、盈利、市值与销售。' },
  source: 'altman1968',
  needs: ['totalAssets', 'currentAssets', 'currentLiabilities', 'retainedEarnings', 'ebit', 'marketEquity', 'totalLiabilities', 'sales'],
  scale: 'higher is safer',
  cuts: { safe: 2.99, distress: 1.81 },
  caution: { en: 'Fitted on 66 listed US manufacturers, 1946 to 1965', zh: '系数来自 1946 至 1965 年 66 家美国上市制造企业' },
  of: ({ totalAssets, currentAssets, currentLiabilities, retainedEarnings, ebit, marketEquity, totalLiabilities, sales }) =>
    (1.2 * (currentAssets - currentLiabilities) + 1.4 * retainedEarnings + 3.3 * ebit + sales) / totalAssets + (0.6 * marketEquity) / totalLiabilities,
};
