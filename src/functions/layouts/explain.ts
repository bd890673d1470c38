import { choiceColumn, column, layoutOf } from '../layout';

/** What a line of EXPLAIN tells. */
// prettier-ignore
export const kindsOfReasons = {
  figure: { en: 'Figure', zh: '数值' },
  whose: { en: 'Whose', zh: '归属' },
  step: { en: 'Step', zh: '步骤' },
  beside: { en: 'Beside it', zh: '同行' },
  item: { en: 'Item', zh: '明细' },
  given: { en: 'Given', zh: '所填' },
  term: { en: 'Term', zh: '条款' },
  leftOut: { en: 'Left out', zh: '未填' },
  note: { en: 'Note', zh: '说明' },
  change: { en: 'If changed', zh: '若改动' },
  source: { en: 'Source', zh: '来源' },
} as const;

/** In what a figure is told. */
// prettier-ignore
const units = {
  amount: { en: 'amount', zh: '金额' },
  share: { en: 'share', zh: '比例' },
  rate: { en: 'rate', zh: '费率' },
  probability: { en: 'probability', zh: '概率' },
  ratio: { en: 'ratio', zh: '比率' },
  score: { en: 'score', zh: '分' },
  count: { en: 'count', zh: '个数' },
  days: { en: 'days', zh: '天' },
  years: { en: 'years', zh: '年' },
} as const;

export type Unit = keyof typeof units;

/** EXPLAIN: why one figure of an answer is what it is, line by line. */
// prettier-ignore
export const explainLayout = layoutOf({
  kind: choiceColumn('Kind', '类别', kindsOfReasons),
  says: column('text', 'Explanation', '解释'),
  figure: column('as the line', 'Value', '值', 'of a step: before it', '步骤：之前'),
  after: column('as the line', 'After', '之后', 'of a step: after it; of a change: what this figure becomes', '步骤：之后；改动：本数值变为'),
  unit: choiceColumn('Unit', '单位', units),
  argument: column('text', 'Argument', '参数', 'of the function explained, in which it stands', '所在的被解释函数参数'),
  row: column('count', 'Row', '行号', 'in that argument, from its first row', '在该参数区域中，从首行起算'),
  column: column('count', 'Column', '列号', 'in that argument, from its first column', '在该参数区域中，从首列起算'),
});
