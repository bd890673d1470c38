import type { FlowsRange } from '../../workbook/ranges/flows';
import type { Parameter } from '../definition';

export const flows: Parameter<FlowsRange | null> = {
  name: 'flows',
  help: {
    en: 'Other receipts and payments with their heading row: Item, Date, Amount (payments below 0) or Receipt and Payment, and where known Repeats (weekly, monthly …), Until, and Terms for sales still to be invoiced.',
    zh: '其他收支区域（含标题行）：项目、日期、金额（支出为负）或 流入、流出；如有：频率（每周、每月等）、截止日期，以及尚未开票销售的账期。',
  },
  called: () => ({ en: 'Flows', zh: '其他收支' }),
  dimensionality: 'matrix',
  optional: false,
  mayBeBlank: true,
  read: async (cells, call) =>
    cells && (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/flows')).readFlows(cells, call),
};
