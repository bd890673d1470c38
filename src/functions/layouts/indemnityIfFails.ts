import { column, layoutOf } from '../layout';

/** INDEMNITYIFFAILS: what is lost and paid if this customer alone fails. */
// prettier-ignore
export const indemnityIfFailsLayout = layoutOf({
  loss: column('amount', 'Loss', '损失', 'unpaid balance, disputed parts included; without receivables sales × terms, else a part of the limit', '未付余额（含争议部分）；无应收账款时按年销售额×账期，否则按限额的一部分'),
  covered: column('amount', 'Covered', '承保金额'),
  indemnity: column('amount', 'Indemnity', '赔款'),
  retained: column('amount', 'Retained', '自留'),
  note: column('note', 'Note', '说明', 'how the loss is known, and which clause takes most', '损失的依据，以及扣减最多的关键条款'),
});
