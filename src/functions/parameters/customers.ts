import type { CustomersRange } from '../../workbook/ranges/customers';
import { customersName } from '../../workbook/ranges/rangeNames';
import type { Parameter } from '../definition';

export const customers: Parameter<CustomersRange> = {
  name: 'customers',
  help: {
    en: 'Customers with their heading row: Customer, and where known Country, Sector, Since, Grade, Credit limit, Annual sales, Terms, Past defaults, Kind of buyer (public buyer, affiliate), Insured percentage (in place of the policy’s). A ledger will do: one customer a name, with what its invoices show.',
    zh: '客户区域（含标题行）：客户；如有：国家、行业、合作起始日、评级、信用限额、年销售额、账期、历史违约次数、买方类别（公共买方、关联企业）、赔偿比例（取代保单的赔偿比例）。也可直接给应收账款明细：每个名称为一个客户，信息取自发票。',
  },
  called: () => customersName,
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "reading" */ '../../workbook/ranges/customers')).readCustomers(
      cells ?? [],
      call,
    ),
};
