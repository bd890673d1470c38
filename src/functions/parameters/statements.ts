import type { Cells } from '../../workbook/values/cells';
import type { Parameter } from '../definition';

/** Handed on as cells: what reads them loads with the models. */
export const statements: Parameter<Cells> = {
  name: 'customers',
  help: {
    en: 'Customers with their heading row and lines of their statements: Total assets, Current assets, Current liabilities, Total liabilities, Retained earnings, EBIT, Net sales, Net income and others. A line that is nothing is written none.',
    zh: '客户区域（含标题行）及报表项目：资产总计、流动资产合计、流动负债合计、负债合计、留存收益、息税前利润、营业收入、净利润等。确为零的项目请填“无”。',
  },
  dimensionality: 'matrix',
  optional: false,
  read: (cells) => cells ?? [],
};
