import type { OwnStatement } from '../../workbook/ranges/ownFigures';
import type { Parameter } from '../definition';

export const ownFigures: Parameter<OwnStatement> = {
  name: 'figures',
  help: {
    en: 'Your own yearly statement in two columns: Total assets, Current assets, Current liabilities, Total liabilities, Retained earnings, EBIT, Net sales, Net income, Interest, Cash, Receivables and others; and, where the books do not tell them, Failing debt and Indemnity; Premium (a year).',
    zh: '企业自身年度报表（两列）：资产总计、流动资产合计、流动负债合计、负债合计、留存收益、息税前利润、营业收入、净利润、利息费用、现金、应收账款等；账上无法得出时另填违约欠款、保险赔款；保险费（全年）。',
  },
  called: () => ({ en: 'Figures', zh: '企业数据' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, { exchange }) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/ownFigures')).readOwnFigures(
      cells ?? [],
      exchange,
    ),
};
