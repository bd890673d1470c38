import { choiceColumn, column, layoutOf } from '../layout';
import type { Line } from '../line';

const covers = {
  inside: { en: 'inside', zh: '期限内' },
  outside: { en: 'outside', zh: '超出期限' },
};

/** PAYMENTPLAN: a row a payment, then sums. */
// prettier-ignore
export const paymentPlanLayout = layoutOf({
  step: column('line', 'Step', '期次'),
  date: column('date', 'Date', '日期'),
  payment: column('amount', 'Payment', '应付金额'),
  interest: column('amount', 'Interest', '其中利息'),
  received: column('amount', 'Received', '实收金额'),
  balance: column('amount', 'Balance', '剩余欠款'),
  cover: choiceColumn('Extension', '延长期限', covers, 'inside or outside the policy’s', '是否在保单最长延长期限内'),
  consentBy: column('date', 'Consent by', '须征得同意', 'the insurer’s', '保险人书面同意的最后日期'),
  over: column('amount', 'Over limit', '超限额'),
  note: column('note', 'Note', '说明'),
});

// prettier-ignore
export const paymentPlanLines = {
  down: { is: 'text', words: { en: 'Down payment', zh: '首付' } },
  instalment: { is: 'text', words: { en: 'Instalment {no}', zh: '第 {no} 期' } },
  beside: { is: 'text', words: { en: 'Received since', zh: '其后收到' } },
  total: { is: 'amount', words: { en: 'Still to pay', zh: '尚待支付合计' } },
  worth: { is: 'amount', words: { en: 'Worth of the plan today', zh: '付款计划现值' } },
  claim: { is: 'amount', words: { en: 'Worth of waiting and claiming', zh: '等待并索赔的现值' } },
} as const satisfies Record<string, Line>;
