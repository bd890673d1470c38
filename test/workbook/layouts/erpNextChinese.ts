import { flatList } from './flatList';
import { openOf } from './ledger';

/** ERPNext 中文界面，应收账款：发票金额、付款金额、退款、未付金额。 */
// prettier-ignore
export const erpNextChinese = flatList('ERPNext 应收账款', 'name', [
  ['记帐日期', ({ date }) => date],
  ['往来单位类型', () => 'Customer'],
  ['往来单位', ({ customer }) => customer.name],
  ['凭证类型', ({ original }) => (original < 0 ? '贷项通知单' : '销售发票')],
  ['凭证编号', ({ number }) => number],
  ['到期日', ({ due }) => due],
  ['发票金额', ({ original }) => original],
  ['付款金额', ({ paid }) => paid],
  ['退款', ({ credited }) => credited],
  ['未付金额', openOf],
  ['时间（天）', ({ due }, { asOf }) => asOf - due],
  ['币别', () => 'CNY'],
]);
