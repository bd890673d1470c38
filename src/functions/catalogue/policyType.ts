import { define } from '../definition';
import { policyTypeExamples } from './examples/policyType';
import { policyTypeLayout } from '../layouts/policyType';
import { returned } from '../returned';
import { business } from '../parameters/business';
import { level } from '../parameters/levels';
import { lossModel } from '../parameters/lossModel';
import { mapping } from '../parameters/mapping';
import { owing } from '../parameters/owing';
import { types } from '../parameters/policyTypes';
import { portfolio, portfolioSettings } from '../parameters/portfolio';
import { rates } from '../parameters/rates';

export const policyType = define({
  name: 'POLICYTYPE',
  summary: {
    en: 'Which kind of policy suits this book: whole turnover, key accounts, single buyer, excess of loss, top-up, export agencies’ forms, or none, on the same losses.',
    zh: '哪类保单适合本组合：统保、重点客户、单一买方、超额赔款、追加限额、出口信用机构产品，或不投保（同一组合损失下比较）。',
  },
  returns: returned(
    {
      en: 'A heading row, one row without a policy, one row a type, and the answer',
      zh: '标题行、不投保一行、每种类型一行及结论',
    },
    policyTypeLayout,
  ),
  slow: true,
  parameters: {
    customers: portfolio,
    types,
    business,
    model: lossModel,
    quantile: level,
    settings: portfolioSettings,
    mapping,
    rates,
    ...owing,
  },
  examples: policyTypeExamples,
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "price" */ '../answers/policyType')).answerPolicyType(given, language),
});
