import { column, layoutOf } from '../layout';

/** CREDITRISK: how likely a customer defaults, what would be lost, and why. */
// prettier-ignore
export const creditRiskLayout = layoutOf({
  score: column('score', 'Score', '评分', '0 to 100, higher is safer', '0 至 100，越高越安全'),
  grade: column('grade', 'Grade', '等级', 'expert S&P equivalent', '专家换算的标普等级'),
  probability: column('probability', 'PD', '违约概率', 'one year, or the setting Horizon', '一年，或设置中的期限'),
  lossGivenDefault: column('share', 'LGD', '违约损失率'),
  exposure: column('amount', 'Exposure', '风险敞口', 'over a year, or the setting Exposure basis', '一年口径，或设置中的敞口口径'),
  onTheDay: column('amount', 'On the day', '当日余额', 'what is owed on asOf, undisputed; blank without receivables', '基准日的无争议欠款；无应收账款时为空'),
  expectedLoss: column('amount', 'Expected loss', '预期损失'),
  reason: column('note', 'Main reason', '主要原因'),
});
