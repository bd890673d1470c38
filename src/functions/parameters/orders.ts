import { ordersName } from '../../workbook/ranges/rangeNames';
import type { OrdersRange } from '../../workbook/ranges/orders';
import type { Parameter } from '../definition';
import { termSettings, type AllTermSettings } from './buyers';

export const orders: Parameter<OrdersRange> = {
  name: 'orders',
  help: {
    en: 'Orders with their heading row: Customer, Amount (as it will be invoiced), and where they differ Margin (else the setting), Terms (else the customer’s), Deposit.',
    zh: '订单（含标题行）：客户、订单金额（按开票金额）；如有不同：毛利率（否则取设置）、账期（否则取客户账期）、预付比例。',
  },
  called: () => ordersName,
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "plan" */ '../../workbook/ranges/orders')).readOrders(cells ?? [], call),
};

export const orderSettings: Parameter<AllTermSettings> = {
  ...termSettings,
  help: {
    en: 'Two columns of names and values: Cost of funds (needed), Margin, Usual delay (where the ledger shows no payment), and those of CREDITRISK.',
    zh: '两列（名称、数值）：资金成本率（必填）、毛利率、通常延迟天数（明细无付款记录时），以及 CREDITRISK 的各项设置。',
  },
};
