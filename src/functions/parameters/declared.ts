import type { DeclarationsRange } from '../../workbook/ranges/declarations';
import type { Parameter } from '../definition';

export const declared: Parameter<DeclarationsRange> = {
  name: 'turnover',
  help: {
    en: 'What was declared: the turnover of the year or the balance at each month end, in one cell, a list, or a table with the headings Turnover and Premium rate.',
    zh: '申报额：全年营业额或各月月末余额（单个数值、一列数值，或带“营业额”“费率”标题的表）。',
  },
  called: () => ({ en: 'Turnover', zh: '营业额' }),
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, call) =>
    cells === null
      ? { declared: [], currency: null }
      : (await import(/* webpackChunkName: "price" */ '../../workbook/ranges/declarations')).readDeclarations(
          cells,
          call,
        ),
};
