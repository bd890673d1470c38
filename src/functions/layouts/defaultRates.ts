import { column, layoutOf } from '../layout';

/** DEFAULTRATES: what the firm's own past says of each group. */
// prettier-ignore
export const defaultRatesLayout = layoutOf({
  group: column('name', 'Group', '组别'),
  customers: column('count', 'Customers', '客户数'),
  defaults: column('count', 'Defaults', '违约数'),
  observed: column('probability', 'Observed rate', '实际违约率'),
  credibility: column('share', 'Credibility', '可信度', 'Bühlmann-Straub; needs two groups and two years', 'Bühlmann-Straub，需至少两组两年'),
  credible: column('probability', 'Credible rate', '可信违约率'),
  prudent: column('probability', 'Most prudent rate', '最审慎违约率', 'Pluto-Tasche, the group and all below it', 'Pluto-Tasche，本组及其下各组'),
  upper: column('probability', 'Upper bound', '上限', 'Jeffreys', 'Jeffreys'),
  backTest: column('probability', 'Back-test', '回测', 'how likely the true rate is at or below the forecast PD; small means too low', '真实违约率不高于预测的概率；过小表示预测偏低'),
});
