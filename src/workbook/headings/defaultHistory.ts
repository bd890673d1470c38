import type { Headings } from './heading';

export type HistoryHeading = 'group' | 'customers' | 'defaults' | 'forecast';

// prettier-ignore
export const historyHeadings: Headings<HistoryHeading> = {
  group: { words: { en: 'Group', zh: '组别' }, kind: 'class', also: ['Grade', 'Sector', 'Industry', 'Country', 'Region', 'Segment', 'Class', '评级', '等级', '行业', '国家', '地区', '分组'] },
  customers: { words: { en: 'Customers', zh: '客户数' }, kind: 'number', also: ['Number of customers', 'Buyers', 'Customer-years', 'N', '买方数', '客户数量'] },
  defaults: { words: { en: 'Defaults', zh: '违约数' }, kind: 'number', also: ['Number of defaults', 'Failures', 'D', '违约客户数', '违约数量'] },
  forecast: { words: { en: 'PD', zh: '违约概率' }, kind: 'rate', also: ['Forecast', 'Expected rate', '预测违约率', '预测违约概率'] },
};
