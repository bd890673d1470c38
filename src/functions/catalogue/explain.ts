import { define } from '../definition';
import { explainLayout } from '../layouts/explain';
import { returned } from '../returned';
import {
  changesTried,
  explainedArguments,
  explainedColumn,
  explainedFunction,
  explainedRow,
} from '../parameters/explained';
import { explainExamples } from './examples/explain';

export const explain = define({
  name: 'EXPLAIN',
  summary: {
    en: 'Why one figure of another function is what it is: whose it is, its steps, the terms and rows behind it, what would change it most, and the source of each rule.',
    zh: '解释某个函数的一个数值：归属、计算步骤、所依据的条款与数据行、影响最大的改动，以及各规则的来源。',
  },
  returns: returned({ en: 'A heading row and one row a reason', zh: '标题行，以及每项理由一行' }, explainLayout, {
    after: {
      en: 'Of a change: one term, setting or figure of the row moved by a tenth, a day by 30 days, a choice to the next, everything else as it is.',
      zh: '“若改动”指仅变动一项条款、设置或本行数据：数值变动一成，日期推后 30 天，选项换为下一项，其余不变。',
    },
  }),
  notes: 'own',
  slow: true,
  parameters: {
    function: explainedFunction,
    row: explainedRow,
    column: explainedColumn,
    changes: changesTried,
    ...explainedArguments,
  },
  examples: explainExamples,
  run: async ({ function: named, row, column, changes, ...rest }, call) => {
    const { answerExplain } = await import(/* webpackChunkName: "explain" */ '../answers/explain');
    return answerExplain({ function: named, row, column, changes, args: Object.values(rest) }, call);
  },
});
