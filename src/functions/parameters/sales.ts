import type { SalesRange } from '../../workbook/ranges/sales';
import type { Parameter } from '../definition';

export const sales: Parameter<SalesRange> = {
  name: 'sales',
  help: {
    en: 'Credit sales as the receivables have them (VAT included): months and amounts, below each other or side by side, or one figure (of the year, or of the period beside it: 90 days). The word ledger: what the ledger invoiced, if it keeps paid invoices.',
    zh: '赊销额（口径与应收账款一致，含税）：各月份及金额（纵向或横向），或一个数值（全年，或旁边注明期间，如 90 天）。填“明细”则按明细中的开票额（须保留已付发票）。',
  },
  called: () => ({ en: 'Sales', zh: '销售额' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/sales')).readSales(cells ?? [], call),
};
