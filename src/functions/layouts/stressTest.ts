import { column, layoutOf } from '../layout';
import type { Line } from '../line';

/** STRESSTEST: bad times, and the largest failures one at a time. */
// prettier-ignore
export const stressTestLayout = layoutOf({
  scenario: column('line', 'Scenario', '情景'),
  loss: column('amount', 'Loss', '损失', 'expected; of a failure, what is lost', '预期值；倒闭情景为损失额'),
  retained: column('amount', 'Retained', '自留', 'likewise', '同口径'),
  overCash: column('probability', 'Exceeds cash', '超过现金'),
  overEquity: column('probability', 'Exceeds equity', '超过净资产', 'with what probability the retained loss does; of a failure 1 or 0', '自留损失超过的概率；倒闭情景为 1 或 0'),
});

export const stressLines = {
  worse: { is: 'amount', words: { en: 'PD × {factor}', zh: '违约概率 × {factor}' } },
  fails: { is: 'amount', words: { en: '{customer} fails', zh: '{customer} 倒闭' } },
} as const satisfies Record<string, Line>;
