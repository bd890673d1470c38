import { column, layoutOf } from '../layout';

/** INDEMNITY: what the policy pays for each claim. */
// prettier-ignore
export const indemnityLayout = layoutOf({
  covered: column('amount', 'Covered', '承保金额', 'insured and within the limit, before every clause', '可保且在限额内，未计各条款'),
  indemnity: column('amount', 'Indemnity', '赔款', 'after every clause', '计各条款后'),
  retained: column('amount', 'Retained', '自留', 'unpaid less indemnity; blank while nothing is lost', '未付金额减赔款；尚未构成损失时为空白'),
  note: column('note', 'Note', '说明'),
  atRisk: column('amount', 'At risk', '有被拒赔风险', 'of the indemnity: a duty was missed or met late', '赔款中因义务未履行或逾期履行而有风险的部分'),
});
