import type { Business } from '../../engine/price';
import type { Parameter } from '../definition';

export const business: Parameter<Business> = {
  name: 'business',
  help: {
    en: 'Two columns about your own firm: Equity, Cash, Gross margin, Extra sales, Cost of capital, Absorbable loss, Advance rate now and insured, Interest now and insured, Saved costs, Own administration.',
    zh: '企业自身情况（两列）：净资产、现金、毛利率、新增销售额、资本成本率、可承受损失、现融资比例与投保后融资比例、现融资利率与投保后融资利率、节省的费用、自身管理成本。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, { exchange }) =>
    (await import(/* webpackChunkName: "price" */ '../../workbook/ranges/business')).readBusiness(
      cells ?? [],
      exchange,
    ),
};
