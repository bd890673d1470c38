import { choiceColumn, column, layoutOf } from '../layout';
import type { Line } from '../line';

const reasons = {
  promised: { en: 'promised date', zh: '承诺付款日' },
  habit: { en: 'due date and habit', zh: '到期日及付款习惯' },
  'so late before': { en: 'how long such invoices took', zh: '同样逾期发票的历史' },
  'dispute solved': { en: 'the dispute is to be solved', zh: '争议承诺解决日' },
  disputed: { en: 'disputed: not counted', zh: '有争议：未计入' },
  failed: { en: 'in default: not counted', zh: '已违约：未计入' },
  'no precedent': { en: 'later than anybody paid before: not counted', zh: '逾期超过以往任何回款：未计入' },
};

/** EXPECTEDRECEIPTS: a row an open invoice, or a part of one. */
// prettier-ignore
export const expectedReceiptsLayout = layoutOf({
  invoice: column('line', 'Invoice', '发票号'),
  customer: column('name', 'Customer', '客户'),
  amount: column('amount', 'Open', '未收金额', 'credits set off', '已抵贷项'),
  due: column('date', 'Due date', '到期日'),
  expectedOn: column('date', 'Expected on', '预计到账日'),
  why: choiceColumn('Known from', '依据', reasons),
  chance: column('probability', 'Chance', '到账概率', 'that the customer has not failed by then', '届时客户未违约的概率'),
  expected: column('amount', 'Expected', '预计回款', 'open × chance', '未收金额 × 概率'),
  made: column('date', 'Forecast of', '预测基准日'),
  note: column('note', 'Note', '说明'),
});

export const expectedReceiptsLines = {
  total: { is: 'amount', words: { en: 'Total', zh: '合计' } },
  notRead: { is: 'amount', words: { en: 'Not read', zh: '未读取' } },
} as const satisfies Record<string, Line>;
