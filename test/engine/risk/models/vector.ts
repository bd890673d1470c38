import type { Statement } from '../../../../src/engine/risk';

/** The statement of financialScores.csv: one firm through every formula. */
export const vector: Statement = {
  totalAssets: 1000,
  currentAssets: 600,
  currentLiabilities: 350,
  totalLiabilities: 550,
  retainedEarnings: 180,
  ebit: 90,
  sales: 1400,
  marketEquity: 700,
  bookEquity: 450,
  netIncome: 50,
  netIncomeBefore: 40,
  fundsFromOperations: 85,
  profitBeforeTax: 75,
  depreciation: 35,
  interest: 15,
};
