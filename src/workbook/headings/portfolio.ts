import { customerHeadings, type CustomerHeading } from './customers';
import type { Headings } from './heading';

export type PortfolioHeading =
  CustomerHeading | 'probability' | 'lossGivenDefault' | 'exposure' | 'onTheDay' | 'insurable' | 'reason';

/** Customers with what CREDITRISK spills beside them, or with figures of one's own. */
// prettier-ignore
export const portfolioHeadings: Headings<PortfolioHeading> = {
  ...customerHeadings,
  probability: { words: { en: 'PD', zh: '违约概率' }, kind: 'rate', also: ['Probability of default', 'Default probability', 'One-year PD', '一年违约概率', '年违约概率'] },
  lossGivenDefault: { words: { en: 'LGD', zh: '违约损失率' }, kind: 'share', also: ['Loss given default', '损失率'] },
  exposure: { words: { en: 'Exposure', zh: '风险敞口' }, kind: 'amount', also: ['EAD', 'Exposure at default', 'Balance at risk', '敞口', '违约风险敞口', '风险暴露'] },
  onTheDay: { words: { en: 'On the day', zh: '当日余额' }, kind: 'amount', also: ['Balance on the day', '基准日余额'] },
  insurable: { words: { en: 'Insurable exposure', zh: '可保敞口' }, kind: 'amount', also: ['Insurable balance', 'Insurable amount', '可保余额', '可保金额'] },
  reason: { words: { en: 'Main reason', zh: '主要原因' }, kind: 'text', also: [] },
};
