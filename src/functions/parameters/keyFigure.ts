import type { KeyFigureName } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { Choice } from '../../workbook/headings/choice';
import { readChoice } from '../../workbook/values/choice';
import type { Parameter } from '../definition';

/** The methods of DSO and its sisters that may be asked for by themselves. */
const choices: readonly Choice<KeyFigureName>[] = [
  { value: 'simple', zh: '简单法', also: ['DSO'] },
  { value: 'rolling', zh: '滚动法', also: ['three months', 'last three months', '近三个月', '三个月滚动'] },
  { value: 'countback', zh: '倒推法', also: ['countback real', 'real months', 'exhaustion', '实际天数'] },
  { value: 'countback30', zh: '倒推法 30 天', also: ['countback thirty', 'thirty-day months', '每月 30 天'] },
  { value: 'true', zh: '逐张发票', also: ['per invoice', 'true per invoice'] },
  { value: 'best', zh: '最佳可能', also: ['best possible'] },
  { value: 'delinquent', zh: '平均拖欠', also: ['ADD', 'average days delinquent'] },
  { value: 'turnover', zh: '周转率', also: ['receivables turnover'] },
];

export const keyFigure: Parameter<KeyFigureName | null> = {
  name: 'method',
  help: {
    en: 'One figure alone: simple, rolling, countback (real months), countback30 (thirty-day months), true, best, delinquent or turnover. All of them if left out.',
    zh: '只要一项：简单法、滚动法、倒推法（按实际天数）、倒推法 30 天、逐张发票、最佳可能、平均拖欠、周转率；省略则全部列出。',
  },
  dimensionality: 'scalar',
  optional: true,
  read: (cells) => {
    const cell = cells?.[0]?.[0];
    const method = cell === true ? 'true' : readChoice(choices)(cell);
    if (method instanceof Problem) throw new Problem({ ...method.parts, field: { en: 'method', zh: '方法 method' } });
    return method;
  },
};
