import { flatList } from './flatList';
import { openOf } from './ledger';

/** Oracle 应收款管理系统：原始金额与未付余额。 */
// prettier-ignore
export const oracleReceivables = flatList('Oracle Receivables', 'name', [
  ['客户名称', ({ customer }) => customer.name],
  ['发票编号', ({ number }) => number],
  ['事务处理日期', ({ date }) => date],
  ['到期日', ({ due }) => due],
  ['GL 日期', ({ date }) => date + 1],
  ['原始金额', ({ original }) => original],
  ['未付余额', openOf],
  ['帐龄时段', ({ due }, { asOf }) => (due >= asOf ? '未到期' : '逾期')],
]);
