import { strategies } from '../../engine/desk';
import { choiceColumn, column, layoutOf } from '../layout';
import type { Line } from '../line';
import { leftOutLine } from './leftOutLine';

export const strategyVerdicts = {
  pays: { en: 'Pays', zh: '划算' },
  from: { en: 'Pays from that share on', zh: '达到该比例即划算' },
  dont: { en: 'Does not pay', zh: '不划算' },
  nothing: { en: 'Nothing to gain', zh: '无可收益' },
  undecided: { en: 'Not decided', zh: '暂无法判断' },
} as const;

/** STRATEGIES: a line a strategy, then which of them pay. */
// prettier-ignore
export const strategiesLayout = layoutOf({
  strategy: column('line', 'Strategy', '策略'),
  verdict: choiceColumn('Verdict', '结论', strategyVerdicts),
  cost: column('amount', 'Costs a year', '年成本'),
  base: column('amount', 'Protects or frees', '承保或释放金额'),
  brings: column('amount', 'Brings a year', '年收益', 'at most, where Pays from stands beside it', '旁有“保本比例”者为上限'),
  net: column('amount', 'Net a year', '年净收益'),
  from: column('share', 'Pays from', '保本比例', 'share of what it could bring that pays its cost', '达到收益上限的该比例即可抵成本'),
  stays: column('amount', 'Expected loss that stays', '仍存预期损失', 'with you, a year; defaults that have happened apart', '企业自身每年承担；已发生的违约除外'),
  how: column('note', 'How computed', '计算方法', 'or what is needed', '或所需数据'),
});

export const strategiesLines = {
  ...(Object.fromEntries(Object.entries(strategies).map(([key, words]) => [key, { is: 'text', words }])) as Readonly<
    Record<keyof typeof strategies, Line>
  >),
  which: { is: 'text', words: { en: 'Which pays', zh: '哪些划算' } },
  leftOut: leftOutLine,
} as const satisfies Record<string, Line>;
