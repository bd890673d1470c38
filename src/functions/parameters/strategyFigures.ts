import type { StrategyFigures } from '../../workbook/ranges/strategies';
import type { Parameter } from '../definition';

export const strategyFigures: Parameter<StrategyFigures> = {
  name: 'figures',
  help: {
    en: 'Your own figures in two columns: Sales, Gross margin, Cost of capital; Cost of a report, Cost of monitoring and Cost of collection (a year); Terms shorter by (days) and Sales lost (share) by it; and what COVERVALUE takes as business. What is left out is named where it is needed.',
    zh: '企业自身数据（两列）：销售额、毛利率、资本成本率；每份资信报告费用、每年监控费用、每年催收费用；账期缩短天数及由此的销售流失比例；以及 COVERVALUE 的企业情况各项。未填者在需要处注明。',
  },
  called: () => ({ en: 'Figures', zh: '企业数据' }),
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, { exchange }) =>
    (await import(/* webpackChunkName: "price" */ '../../workbook/ranges/strategies')).readStrategies(
      cells ?? [],
      exchange,
    ),
};
