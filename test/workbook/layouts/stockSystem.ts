import { flatList } from './flatList';
import { openOf } from './ledger';

/** 进销存系统的应收核销表：应收、已核销、未核销。 */
// prettier-ignore
export const stockSystem = flatList('进销存 应收核销表', 'name', [
  ['客户名称', ({ customer }) => customer.name],
  ['单据编号', ({ number }) => number],
  ['单据日期', ({ date }) => date],
  ['到期日', ({ due }) => due],
  ['应收金额', ({ original }) => original],
  ['已核销金额', ({ paid, credited }) => paid + credited],
  ['未核销金额', openOf],
  ['相关销售发货单据号', ({ number }) => `F${number}`],
]);
