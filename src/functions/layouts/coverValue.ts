import { grounds } from '../../engine/price';
import { marketRates } from '../../engine/tables';
import { column, layoutOf } from '../layout';
import type { Line } from '../line';
import { worthLines } from './worthLines';

/** Whether cover is worth its cost. */
export const verdicts = {
  buy: { en: 'Buy', zh: '建议投保' },
  dontBuy: { en: "Don't buy", zh: '不建议投保' },
  closeBuy: { en: 'Buy, but close', zh: '建议投保（接近临界）' },
  closeDontBuy: { en: "Don't buy, but close", zh: '不建议投保（接近临界）' },
  undecided: { en: 'Not decided', zh: '暂无法判断' },
} as const;

/** Whether a ground holds. */
export const answers = { yes: { en: 'yes', zh: '是' }, no: { en: 'no', zh: '否' } } as const;

export type Verdict = keyof typeof verdicts;

/** COVERVALUE: a line a figure, then published rates, then the verdict. */
// prettier-ignore
export const coverValueLayout = layoutOf({
  what: column('line', 'What', '项目'),
  amount: { ...column('as the line', 'Amount', '金额'), choices: { ...verdicts, ...answers } },
  how: column('note', 'How computed', '计算方法', 'or what is needed where it was not given', '未给出数据时说明所需'),
});

export const verdictLine = { is: 'choice', words: { en: 'Verdict', zh: '结论' } } as const satisfies Line;

/** What the base rate rests on: the first line; at the last stands the verdict. */
export const baseRateLine = { is: 'text', words: { en: 'Base rate', zh: '基准违约率' } } as const satisfies Line;

/** Each ground on which cover may be worth its cost: yes or no, and at what cost that turns. */
export const groundLines: readonly Line[] = grounds.map(({ name }): Line => ({
  is: 'choice',
  words: { en: `Ground: ${name.en}`, zh: `依据：${name.zh}` },
}));

/** Every line in the order in which it is printed. */
export const coverValueLines: readonly Line[] = [
  baseRateLine,
  ...Object.values(worthLines),
  ...marketRates.rows.map(({ name }): Line => ({ is: 'text', words: name })),
  ...groundLines,
  verdictLine,
];
