import { keyFigures, type KeyFigureName } from '../../engine/desk';
import { column, layoutOf, type Is } from '../layout';
import type { Line } from '../line';

/** DSO: a line a figure. */
// prettier-ignore
export const dsoLayout = layoutOf({
  figure: column('line', 'Figure', '指标'),
  value: column('as the line', 'Value', '数值'),
  unit: column('text', 'Unit', '单位'),
  period: column('text', 'Period', '期间', 'first and last day; blank where only asOf counts', '起止日；仅与基准日有关的为空白'),
  benchmark: column('text', 'Benchmark', '参考值', 'published or your own, each with its day', '公开或自有，均注明日期'),
  how: column('note', 'How computed', '计算方法', 'or what is needed', '或所需数据'),
});

const kinds = { amount: 'amount', days: 'days', times: 'ratio', share: 'share' } as const satisfies Record<string, Is>;

export const units = {
  amount: { en: 'amount', zh: '金额' },
  days: { en: 'days', zh: '天' },
  times: { en: 'times a year', zh: '次/年' },
  share: { en: 'share', zh: '占比' },
} as const;

/** Every line by the key of its figure, in the order in which it is printed. */
export const dsoLines = Object.fromEntries(
  Object.entries(keyFigures).map(([key, { name, unit }]) => [
    key,
    { words: name, is: kinds[unit as keyof typeof kinds] },
  ]),
) as Readonly<Record<KeyFigureName, Line>>;
