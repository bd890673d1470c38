import type { Loadings } from '../../engine/price';
import type { Parameter } from '../definition';

export const loadings: Parameter<Loadings> = {
  name: 'loadings',
  help: {
    en: 'Two columns of names and values: Loading on the expected value, Cost of capital, Wang shift, Hazard factor, Expenses, Brokerage, Profit, Fixed costs and others.',
    zh: '两列（名称、数值）：期望值附加、资本成本率、王氏变换参数、比例风险参数、费用率、佣金率、利润率、固定成本等。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, { exchange }) =>
    (await import(/* webpackChunkName: "price" */ '../../workbook/ranges/loadings')).readLoadings(
      cells ?? [],
      exchange,
    ),
};
