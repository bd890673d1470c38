import type { StatementModel } from './model';

/** 3.20 + 12.18 PBT/CL + 2.50 CA/TL − 10.68 CL/TA: Taffler's score where the no-credit interval is not known. */
// prettier-ignore
export const tafflerWithoutInterval: StatementModel = {
  name: { en: 'Taffler without interval', zh: '塔夫勒（不含间隔）' },
  summary: { en: "Taffler's UK score without its fourth ratio.", zh: '塔夫勒英国评分，不含第四项比率。' },
  source: 'taffler1983',
  needs: ['profitBeforeTax', 'currentLiabilities', 'currentAssets', 'totalLiabilities', 'totalAssets'],
  scale: 'higher is safer',
  cuts: { safe: 0, distress: 0 },
  caution: { en: 'Fitted on UK listed manufacturers; the line of 0 was drawn for all four ratios', zh: '系数来自英国上市制造企业；零分界线按四项比率确定' },
  of: ({ profitBeforeTax, currentLiabilities, currentAssets, totalLiabilities, totalAssets }) =>
    3.2 + (12.18 * profitBeforeTax) / currentLiabilities + (2.5 * currentAssets) / totalLiabilities - (10.68 * currentLiabilities) / totalAssets,
};
