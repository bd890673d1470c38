import { column, layoutOf } from '../layout';

/** SALESTORECOVER: one row. */
export const salesToRecoverLayout = layoutOf({
  sales: column('amount', 'Sales to recover', '需增加的销售额'),
  times: column('ratio', 'Times the loss', '为损失的倍数'),
});
