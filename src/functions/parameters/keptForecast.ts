import type { ForecastRange } from '../../workbook/ranges/forecast';
import type { Parameter } from '../definition';

export const keptForecast: Parameter<ForecastRange> = {
  name: 'forecast',
  help: {
    en: 'The forecast as it was kept, pasted as values with its heading row: what EXPECTEDRECEIPTS spilled (by week and by customer), or CASHFORECAST (by week).',
    zh: '当时存为数值的预测（含标题行）：EXPECTEDRECEIPTS 的结果（按周、按客户），或 CASHFORECAST 的结果（按周）。',
  },
  called: () => ({ en: 'Forecast', zh: '预测' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/forecast')).readForecast(cells ?? [], call),
};
