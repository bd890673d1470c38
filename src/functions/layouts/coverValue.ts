import { marketRates } from '../../engine/tables';
import { column, layoutOf } from '../layout';
import type { Line } from '../line';
import { worthLines } from './worthLines';

/** Whether cover is worth its cost. */
export const verdicts = {
  buy: { en: 'Buy', zh: '建议投保' },
  dontBuy: { en: "Don't buy", zh: '不建议投保' },
} as const;

export type Verdict = keyof typeof verdicts;

/** COVERVALUE: a line a figure, then published rates, then the verdict. */
// prettier-ignore
export const coverValueLayout = layoutOf({
  what: column('line', 'What', '项目'),
  amount: { ...column('as the line', 'Amount', '金额'), choices: verdicts },
  how: column('note', 'How computed', '计算方法', 'or what is needed where it was not given', '未给出数据时说明所需'),
});

export const verdictLine = { is: 'choice', words: { en: 'Verdict', zh: '结论' } } as const satisfies Line;

/** Every line in the order in which it is printed. */
export const coverValueLines: readonly Line[] = [
  ...Object.values(worthLines),
  ...marketRates.rows.map(({ name }): Line => ({ is: 'text', words: name })),
  verdictLine,
];
