import { column, layoutOf } from '../layout';

/** RECOVERY: who keeps what comes back after a loss. */
// prettier-ignore
export const recoveryLayout = layoutOf({
  net: column('amount', 'Net recovery', '净追偿款'),
  toInsurer: column('amount', 'To insurer', '归保险人'),
  toPolicyholder: column('amount', 'To you', '归贵方'),
  stillLost: column('amount', 'Still lost', '贵方仍损失', 'your part, after this receipt', '计入本笔后'),
  note: column('note', 'Note', '说明'),
});
