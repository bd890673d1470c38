import { column, layoutOf } from '../layout';
import type { Line } from '../line';

/** STRESSTEST: bad times, and the largest failures one at a time. */
// prettier-ignore
export const stressTestLayout = layoutOf({
  scenario: column('line', 'Scenario', '情景'),
  loss: column('amount', 'Loss', '损失', 'expected; of a failure, what is lost', '预期值；违约情景为损失额'),
  retained: column('amount', 'Retained', '自留', 'likewise', '同口径'),
  unpaid: column('amount', 'Does not come in', '无法按期收回', 'the debts, before indemnity and recoveries', '欠款全额，未计赔款与追偿'),
  overCash: column('probability', 'Exceeds cash', '超过现金', 'with what probability that does', '无法按期收回的金额超过现金的概率'),
  overEquity: column('probability', 'Exceeds equity', '超过净资产', 'with what probability the retained loss does; of a failure 1 or 0', '自留损失超过净资产的概率；违约情景为 1 或 0'),
  indemnityAfter: column('days', 'Indemnity after days', '赔款到账天数', 'from the due date: waiting period and settlement', '自到期日起：等待期加赔付期限'),
});

export const stressLines = {
  worse: { is: 'amount', words: { en: 'PD × {factor}', zh: '违约概率 × {factor}' } },
  fails: { is: 'amount', words: { en: '{customer} fails', zh: '{customer} 违约' } },
  defaulted: { is: 'amount', words: { en: 'Already in default: {count}', zh: '已违约：{count} 家' } },
} as const satisfies Record<string, Line>;
