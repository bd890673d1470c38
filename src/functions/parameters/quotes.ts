import type { QuotesRange } from '../../workbook/ranges/quotes';
import type { Parameter } from '../definition';

export const quotes: Parameter<QuotesRange> = {
  name: 'policies',
  help: {
    en: 'Two to four policies: a column of terms, a column of values for each, their names in a heading row. Or a row for each below a heading row of terms.',
    zh: '二至四份保单：一列条款，每份保单一列数值，标题行为名称；或每份保单一行，条款列于标题行。',
  },
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "price" */ '../../workbook/ranges/quotes')).readQuotes(cells ?? [], call),
};
