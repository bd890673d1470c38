import type { Capital } from '../../workbook/ranges/capital';
import type { Parameter } from '../definition';

export const capital: Parameter<Capital> = {
  name: 'figures',
  help: {
    en: 'Your own figures in two columns: Receivables, Inventory, Payables, Sales, Cost of sales, Purchases, Days (365), Cash, Securities, Other current assets, Other current liabilities (an overdraft with them), Credit lines, Weekly payroll, Paid late, Growth, and Failing debt, Indemnity (both from INDEMNITYIFFAILS), Premium.',
    zh: '企业自身数据（两列）：应收账款、存货、应付账款、销售额、营业成本、采购额、天数（365）、现金、有价证券、其他流动资产、其他流动负债（含透支）、可用授信、每周工资、逾期支付金额、增长率，以及违约欠款、保险赔款（见 INDEMNITYIFFAILS）、保险费。',
  },
  called: () => ({ en: 'Figures', zh: '企业数据' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, { exchange }) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/capital')).readCapital(cells ?? [], exchange),
};
