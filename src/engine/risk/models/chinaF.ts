import type { StatementModel } from './model';

/**
 * −0.1774 + 1.1091 WC/TA + 0.1074 RE/TA + 1.9271 (NI + depreciation) ÷ average TL + 0.0302 MVE/TL
 * + 0.4961 (NI + interest + depreciation) ÷ average TA.
 */
// prettier-ignore
export const chinaF: StatementModel = {
  name: { en: 'China F-score', zh: 'F 分数模型' },
  summary: { en: 'Altman with cash flow, for Chinese listed firms: Zhou, Yang and Wang.', zh: '周首华、杨济华、王平：加入现金流的上市公司预警模型。' },
  source: 'chinaF1996',
  needs: ['currentAssets', 'currentLiabilities', 'totalAssets', 'retainedEarnings', 'netIncome', 'depreciation', 'averageTotalLiabilities', 'marketEquity', 'totalLiabilities', 'interest', 'averageTotalAssets'],
  scale: 'higher is safer',
  cuts: { safe: 0.0274, distress: 0.0274 },
  caution: { en: 'Tested on 31 failed and 31 sound listed firms; within 0.0775 of the line it is unsure', zh: '以 31 家失败与 31 家正常上市公司检验；距分界线 0.0775 以内不确定' },
  of: ({ currentAssets, currentLiabilities, totalAssets, retainedEarnings, netIncome, depreciation, averageTotalLiabilities, marketEquity, totalLiabilities, interest, averageTotalAssets }) =>
    -0.1774 + (1.1091 * (currentAssets - currentLiabilities) + 0.1074 * retainedEarnings) / totalAssets + (1.9271 * (netIncome + depreciation)) / averageTotalLiabilities +
    (0.0302 * marketEquity) / totalLiabilities + (0.4961 * (netIncome + interest + depreciation)) / averageTotalAssets,
};
