import type { Firm } from '../../workbook/ranges/firm';
import type { Parameter } from '../definition';

export const firm: Parameter<Firm> = {
  name: 'firm',
  help: {
    en: 'Two columns of what no ledger tells: Company, Legal form, Register number, Address, Activity, Goods or services, Home country, Turnover next year, Who decides on credit, Reminders and others; what is left out is named as blank.',
    zh: '两列（项目、内容），填写明细中没有的内容：企业名称、企业性质、统一社会信用代码、地址、主营业务、商品或服务、本国、下年度预计销售额、授信决策人、催款日程等；未填者列为空白。',
  },
  called: () => ({ en: 'Firm', zh: '企业' }),
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, { exchange }) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/firm')).readFirm(cells ?? [], exchange),
};
