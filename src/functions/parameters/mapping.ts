import { readMapping } from '../../workbook/headings/mapping';
import type { Mapping } from '../../workbook/report/kind';
import type { Parameter } from '../definition';

/** Every function takes it last; `invoke` reads it first, so that the other arguments know the user's headings. */
export const mapping: Parameter<Mapping | null> = {
  name: 'mapping',
  help: {
    en: 'Two columns that name headings of your own: yours, ours; behind a semicolon how it is written (day first, decimal comma, thousands). Beside a row (Row 14 · its first cell): set aside. Below the headings Alias and Customer: other names of customers, and the customer’s own.',
    zh: '两列对照表，用于识别您自己的标题：您的标题、我们的标题；分号后可写明写法（先日后月、逗号作小数点、万元）。某一行（第 14 行 · 该行首格）可对应“不计入”。在“别名”“客户名称”标题之下：客户的其他名称、正式名称。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: (cells) => (cells === null ? null : readMapping(cells)),
};
