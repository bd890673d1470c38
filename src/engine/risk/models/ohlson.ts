import { probabilityOf } from '../logOdds';
import type { StatementModel } from './model';

/**
 * −1.32 − 0.407 ln(TA ÷ price index) + 6.03 TL/TA − 1.43 WC/TA + 0.0757 CL/CA − 1.72·[TL > TA] − 2.37 NI/TA − 1.83 FFO/TL
 * + 0.285·[loss in two years] − 0.521 (NI − NI₋₁) ÷ (|NI| + |NI₋₁|). The probability is its logistic.
 */
// prettier-ignore
export const ohlson: StatementModel = {
  name: { en: 'Ohlson O', zh: '奥尔森 O' },
  summary: { en: 'Probability of bankruptcy within a year from nine figures, the size of the firm among them.', zh: '由九项指标（含企业规模）估计一年内破产的概率。' },
  source: 'ohlson1980',
  needs: ['totalAssets', 'priceIndex', 'totalLiabilities', 'currentAssets', 'currentLiabilities', 'netIncome', 'netIncomeBefore', 'fundsFromOperations'],
  scale: 'higher is riskier',
  cuts: { safe: Math.log(0.038 / 0.962), distress: Math.log(0.038 / 0.962) },
  caution: { en: 'Size is meant in US dollars of 1968: without a price index only the order of firms means something', zh: '规模以 1968 年美元计：未给价格指数时只有排序有意义' },
  of: ({ totalAssets, priceIndex, totalLiabilities, currentAssets, currentLiabilities, netIncome, netIncomeBefore, fundsFromOperations }) =>
    -1.32 - 0.407 * Math.log(totalAssets / priceIndex) + (6.03 * totalLiabilities - 1.43 * (currentAssets - currentLiabilities) - 2.37 * netIncome) / totalAssets +
    (0.0757 * currentLiabilities) / currentAssets - (1.83 * fundsFromOperations) / totalLiabilities -
    (totalLiabilities > totalAssets ? 1.72 : 0) + (netIncome < 0 && netIncomeBefore < 0 ? 0.285 : 0) - 0.521 * change(netIncome, netIncomeBefore),
  probabilityOf,
};

/** Of two years without any income nothing has changed. */
function change(now: number, before: number): number {
  return now === before ? 0 : (now - before) / (Math.abs(now) + Math.abs(before));
}
