import { disputesName } from '../../workbook/ranges/rangeNames';
import type { DisputesRange } from '../../workbook/ranges/disputes';
import type { Parameter } from '../definition';

export const disputes: Parameter<DisputesRange> = {
  name: 'disputes',
  help: {
    en: 'The log of disputes with its heading row: Invoice, and where known Customer, Disputed amount (blank: all of it), Reason, Opened, Owner, Promised, Outcome (blank or open: not decided).',
    zh: '争议台账（含标题行）：发票号；如有：客户、争议金额（空白为全部）、争议原因、提出日期、负责人、承诺解决日、处理结果（空白或“处理中”为未决）。',
  },
  called: () => disputesName,
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/disputes')).readDisputes(cells ?? [], call),
};
