import { businessHeadings } from './business';
import { capitalHeadings } from './capital';
import type { Headings } from './heading';

/** What the five strategies cost a firm, in two columns beside what it tells of its own business. */
// prettier-ignore
export const strategyHeadings = {
  ...businessHeadings,
  sales: capitalHeadings.sales,
  reportCost: { words: { en: 'Cost of a report', zh: '每份资信报告费用' }, kind: 'amount', also: ['Report fee', 'Price of a credit report', '资信报告单价', '报告费用'] },
  monitoringCost: { words: { en: 'Cost of monitoring', zh: '每年监控费用' }, kind: 'amount', also: ['Monitoring costs', 'Monitoring fee', '监控费用', '年监控费'] },
  collectionCost: { words: { en: 'Cost of collection', zh: '每年催收费用' }, kind: 'amount', also: ['Collection costs', 'Collection fees', '催收费用', '收账费用'] },
  shorterBy: { words: { en: 'Terms shorter by', zh: '账期缩短天数' }, kind: 'number', also: ['Days fewer', 'Shorter terms', '缩短天数', '缩短账期'] },
  salesLost: { words: { en: 'Sales lost', zh: '销售流失比例' }, kind: 'share or 0', also: ['Sales lost by it', 'Lost sales', '流失销售比例', '销售损失比例'] },
} as const satisfies Headings<string>;
