import { isoDay } from './days';
import { flatList } from './flatList';
import { openOf } from './ledger';

/** 用友 U8+ 应收单据：原币与本币成对，红字单据为负。 */
// prettier-ignore
export const yonyouBills = flatList('用友 U8+ 应收单据', 'id', [
  ['单据类型', ({ original }) => (original < 0 ? '红字销售专用发票' : '销售专用发票')],
  ['单据号', ({ number }) => number],
  ['单据日期', ({ date }) => isoDay(date)],
  ['客户编码', ({ customer }) => customer.id],
  ['客户名称', ({ customer }) => customer.name],
  ['到期日', ({ due }) => isoDay(due)],
  ['币种名称', () => '人民币'],
  ['汇率', () => 1],
  ['原币金额', ({ original }) => original],
  ['原币余额', openOf],
  ['本币金额', ({ original }) => original],
  ['本币余额', openOf],
  ['摘要', () => '销售商品'],
]);
