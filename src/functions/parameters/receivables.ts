import { receivablesName } from '../../workbook/ranges/rangeNames';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Parameter } from '../definition';

export const receivables: Parameter<ReceivablesRange> = {
  name: 'receivables',
  help: {
    en: 'Invoices with their heading row: Customer, Amount, Due date (or Invoice date and Terms), and where known Invoice date, Paid date, Paid, Disputed, Insolvent, Delivery date, VAT; or a summarised ageing: Customer and buckets such as Current, 1-30, 31-60.',
    zh: '应收账款区域（含标题行）：客户、金额、到期日（或开票日期和账期）；如有：开票日期、付款日期、已付金额、有争议、破产、交货日期、增值税额。也可以是汇总账龄表：客户和各账龄段（未到期、1-30天、31-60天等）。',
  },
  called: () => receivablesName,
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "reading" */ '../../workbook/ranges/receivables')).readReceivables(
      cells ?? [],
      call,
    ),
};
