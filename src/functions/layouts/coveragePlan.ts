import { choiceColumn, column, layoutOf } from '../layout';

/** COVERAGEPLAN: what one plan insures of each customer: the answer first, what it leaves after it. */
// prettier-ignore
export const coveragePlanLayout = layoutOf({
  insured: choiceColumn('Insure?', '是否投保', { yes: { en: 'yes', zh: '是' }, no: { en: 'no', zh: '否' } }),
  share: column('share', 'Insured percentage', '赔偿比例'),
  premium: column('amount', 'Premium', '保费'),
  reason: column('note', 'Reason', '理由'),
  exposure: column('amount', 'Insured exposure', '承保敞口'),
  expected: column('amount', 'Expected loss retained', '自留预期损失'),
  tail: column('amount', 'Tail loss retained', '自留尾部损失', 'the customer’s part of the expected shortfall', '该客户在预期尾部损失中的份额'),
});
