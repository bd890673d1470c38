import { define } from '../definition';
import { indemnityStepsLayout } from '../layouts/indemnitySteps';
import { returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { claims } from '../parameters/claims';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';

export const indemnitySteps = define({
  name: 'INDEMNITYSTEPS',
  summary: {
    en: 'Every clause through which each loss goes, with the amount before and after it.',
    zh: '逐条列示每笔损失经过的条款及其前后金额。',
  },
  returns: returned(
    {
      en: 'A heading row and one row a loss and clause, in the order of the wording',
      zh: '标题行，以及每笔损失、每个条款一行（按条款顺序）',
    },
    indemnityStepsLayout('en'),
  ),
  parameters: { claims, policy, customers: optional(customers), asOf: optional(asOf), mapping, rates },
  examples: [
    {
      title: {
        en: 'Loss 50,000, limit 45,000, deductible 5,000 before 90%',
        zh: '损失 50,000，限额 45,000，先扣免赔额 5,000 再乘 90%',
      },
      arguments: [
        [
          ['Customer', 'Loss', 'Date of loss', 'Credit limit'],
          ['Harbour Foods', 50_000, '2025-03-01', 45_000],
        ],
        [
          ['Wording', 'deduct then percent'],
          ['Insured percentage', 0.9],
          ['Each-loss deductible', 5_000],
        ],
        null,
        null,
        null,
      ],
      spills: [
        ['Customer', 'Year', 'Date of loss', 'Clause', '条款', 'Before', 'After'],
        ['Harbour Foods', '', '2025-03-01', 'Exclusions', '除外', 50_000, 50_000],
        ['Harbour Foods', '', '2025-03-01', 'Credit limit', '信用限额', 50_000, 45_000],
        ['Harbour Foods', '', '2025-03-01', 'Each-loss deductible', '免赔额', 45_000, 40_000],
        ['Harbour Foods', '', '2025-03-01', 'Insured percentage 90%', '赔偿比例 90%', 40_000, 36_000],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "cover" */ '../answers/indemnitySteps')).answerIndemnitySteps(given, call),
});
