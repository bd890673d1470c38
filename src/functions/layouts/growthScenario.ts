import { column, layoutOf } from '../layout';
import type { Line } from '../line';
import { leftOutLine } from './leftOutLine';

/** GROWTHSCENARIO: a line a figure, now and after growth. */
// prettier-ignore
export const growthScenarioLayout = layoutOf({
  figure: column('line', 'Figure', '指标'),
  now: column('as the line', 'Now', '当前'),
  grown: column('as the line', 'After growth', '增长后'),
  change: column('as the line', 'Change', '变化'),
  how: column('note', 'How computed', '计算方法', 'or what is needed', '或所需数据'),
});

export const growthScenarioLines = {
  sales: { is: 'amount', words: { en: 'Sales', zh: '销售额' } },
  receivables: { is: 'amount', words: { en: 'Receivables', zh: '应收账款' } },
  capital: { is: 'amount', words: { en: 'Working capital', zh: '营运资金需求' } },
  cash: { is: 'amount', words: { en: 'Cash after what growth ties up', zh: '扣除增长占用后的现金' } },
  over: { is: 'amount', words: { en: 'Above limits', zh: '超限额' } },
  exceeding: { is: 'count', words: { en: 'Customers above their limits', zh: '超限额客户数' } },
  idle: { is: 'amount', words: { en: 'Headroom of limits', zh: '限额余量' } },
  first: { is: 'share', words: { en: 'Growth until the next limit is full', zh: '下一个限额用满前的增长' } },
  premium: { is: 'amount', words: { en: 'Premium, fees and tax', zh: '保险费、费用及税' } },
  leftOut: leftOutLine,
  listNotRead: { is: 'text', words: { en: 'Left out of limits and limit fees', zh: '未计入限额及限额费' } },
} as const satisfies Record<string, Line>;
