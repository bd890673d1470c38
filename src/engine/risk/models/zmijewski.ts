import normal from '@stdlib/stats-base-dists-normal-cdf';
import type { StatementModel } from './model';

/** −4.336 − 4.513 NI/TA + 5.679 TL/TA + 0.004 CA/CL. The probability is the normal distribution of the score, not its logistic. */
// prettier-ignore
export const zmijewski: StatementModel = {
  name: { en: 'Zmijewski', zh: '兹米耶夫斯基' },
  summary: { en: 'Probability of distress from return, debt and liquidity.', zh: '由回报率、负债率和流动比率估计财务困境概率。' },
  source: 'zmijewski1984',
  needs: ['netIncome', 'totalAssets', 'totalLiabilities', 'currentAssets', 'currentLiabilities'],
  scale: 'higher is riskier',
  cuts: { safe: 0, distress: 0 },
  caution: { en: 'Textbooks differ on the sign of the liquidity term; +0.004 is used here', zh: '各教材流动比率项符号不一；此处取 +0.004' },
  of: ({ netIncome, totalAssets, totalLiabilities, currentAssets, currentLiabilities }) =>
    -4.336 + (5.679 * totalLiabilities - 4.513 * netIncome) / totalAssets + (0.004 * currentAssets) / currentLiabilities,
  probabilityOf: (score) => normal(score, 0, 1),
};
