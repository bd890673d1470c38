import type { StatementModel } from './model';

/** 1.03 WC/TA + 3.07 EBIT/TA + 0.66 PBT/CL + 0.4 S/TA, ratios as decimals. */
// prettier-ignore
export const springate: StatementModel = {
  name: { en: 'Springate', zh: '斯普林盖特' },
  summary: { en: 'Four ratios of Canadian firms.', zh: '加拿大企业的四项比率。' },
  source: 'springate1978',
  needs: ['currentAssets', 'currentLiabilities', 'totalAssets', 'ebit', 'profitBeforeTax', 'sales'],
  scale: 'higher is safer',
  cuts: { safe: 0.862, distress: 0.862 },
  caution: { en: 'Fitted on 40 Canadian firms', zh: '系数来自 40 家加拿大企业' },
  of: ({ currentAssets, currentLiabilities, totalAssets, ebit, profitBeforeTax, sales }) =>
    (1.03 * (currentAssets - currentLiabilities) + 3.07 * ebit + 0.4 * sales) / totalAssets + (0.66 * profitBeforeTax) / currentLiabilities,
};
