import { define } from '../definition';
import { coverValueExamples } from './examples/coverValue';
import { coverValueLayout } from '../layouts/coverValue';
import { worthLines } from '../layouts/worthLines';
import { returned } from '../returned';
import { business } from '../parameters/business';
import { declared } from '../parameters/declared';
import { level } from '../parameters/levels';
import { lossModel } from '../parameters/lossModel';
import { mapping } from '../parameters/mapping';
import { owing } from '../parameters/owing';
import { policy } from '../parameters/policy';
import { portfolio, portfolioSettings } from '../parameters/portfolio';
import { rates } from '../parameters/rates';

export const coverValue = define({
  name: 'COVERVALUE',
  summary: {
    en: 'Is the cover worth its cost? Average, bad years, capital, liquidity, break-even, and a verdict that may be “don’t buy”.',
    zh: '保险是否物有所值？平均值、不利年份、资本、流动性、保本点，以及结论（可能为“不建议投保”）。',
  },
  returns: returned(
    { en: 'A heading row and always the same lines, in the same order', zh: '标题行及固定顺序的各行' },
    coverValueLayout,
    {
      lines: worthLines,
      after: {
        en: 'A net benefit may be negative; certainty equivalents are under exponential utility. Then published rates for comparison, and last the verdict with its reason. Indicative, no advice.',
        zh: '净收益可为负；确定性等价按指数效用计算。随后为公开费率对比，最后为结论及理由。结果仅供参考，不构成建议。',
      },
    },
  ),
  slow: true,
  parameters: {
    customers: portfolio,
    policy,
    business,
    turnover: declared,
    model: lossModel,
    quantile: level,
    settings: portfolioSettings,
    mapping,
    rates,
    ...owing,
  },
  examples: coverValueExamples,
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "price" */ '../answers/coverValue')).answerCoverValue(given, language),
});
