import type { Words } from '../../engine/words';
import { column, layoutOf, type Is } from '../layout';
import type { Line } from '../line';
import { defaultedLines } from './defaultedLines';

/** LOSSDISTRIBUTION: a measure a line, without cover, of what is retained, of what is paid. */
export const lossDistributionLayout = layoutOf({
  measure: column('line', 'Measure', '指标'),
  without: column('as the line', 'Without cover', '无保险'),
  retained: column('as the line', 'Retained', '自留', 'with a policy', '有保单时'),
  paid: column('as the line', 'Paid', '赔付', 'with a policy', '有保单时'),
});

/** Its lines. In braces what they are printed with: a level as 99.5%, an amount as it was given. */
// prettier-ignore
export const lossLines = {
  expected: line('amount', 'Expected loss', '预期损失'),
  deviation: line('amount', 'Standard deviation', '标准差'),
  none: line('probability', 'Probability of no loss', '无损失概率'),
  quantile: line('amount', 'Quantile {level}', '分位数 {level}'),
  shortfall: line('amount', 'Expected shortfall {level}', '预期尾部损失（ES）{level}'),
  overEquity: line('probability', 'Probability of losing more than equity', '损失超过净资产的概率'),
  overCash: line('probability', 'Probability of losing more than cash', '损失超过现金的概率'),
  more: line('probability', 'Probability of losing more than {amount}', '损失超过该金额的概率 {amount}'),
  upTo: line('amount', 'Mean loss up to {amount}', '平均损失，不超过 {amount}'),
  between: line('amount', 'Mean loss from {from} to {amount}', '{from} 至 {amount} 分层的平均损失'),
  above: line('amount', 'Mean loss above {amount}', '平均损失，超过 {amount}'),
  defaultedCount: defaultedLines.count,
  defaultedOwed: defaultedLines.owed,
  defaultedExpected: defaultedLines.expected,
  model: line('text', 'Model', '模型'),
  step: line('amount', 'Lattice step', '格点步长'),
  beyond: line('probability', 'Probability beyond the lattice', '格点之外的概率'),
  expectedLeast: line('amount', 'Expected loss at least', '预期损失不低于'),
  expectedMost: line('amount', 'Expected loss at most', '预期损失不高于'),
  quantileLeast: line('amount', 'Quantile {level} at least', '分位数 {level} 不低于'),
  quantileMost: line('amount', 'Quantile {level} at most', '分位数 {level} 不高于'),
  shortfallLeast: line('amount', 'Expected shortfall {level} at least', '预期尾部损失（ES）{level} 不低于'),
  shortfallMost: line('amount', 'Expected shortfall {level} at most', '预期尾部损失（ES）{level} 不高于'),
} as const satisfies Record<string, Line>;

function line(is: Is, en: string, zh: string): { readonly is: Is; readonly words: Words } {
  return { is, words: { en, zh } };
}
