import { column, layoutOf } from '../layout';

/** LIMITUSE: how far each limit is used, exceeded or idle. */
// prettier-ignore
export const limitUseLayout = layoutOf({
  outstanding: column('amount', 'Outstanding', '未付余额', 'unpaid, undisputed', '不含争议'),
  limit: column('amount', 'Limit', '限额'),
  over: column('amount', 'Over limit', '超限额'),
  idle: column('amount', 'Idle cover', '闲置承保额'),
  uninsuredShare: column('share', 'Uninsured share', '未承保占比', 'of what is owed', '占未付余额'),
  utilisation: column('share', 'Utilisation', '使用率'),
  source: column('note', 'Limit source', '限额来源'),
  topUp: column('amount', 'Top-up', '追加限额'),
  topUpCharge: column('amount', 'Top-up charge', '追加费用', 'with a Top-up in the policy', '保单有追加方案时'),
});
