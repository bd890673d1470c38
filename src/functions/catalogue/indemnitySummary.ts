import { define } from '../definition';
import { indemnitySummaryLayout } from '../layouts/indemnitySummary';
import { returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { claims } from '../parameters/claims';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';

export const indemnitySummary = define({
  name: 'INDEMNITYSUMMARY',
  summary: {
    en: 'What the policy pays for each customer and policy year, and which clause takes most.',
    zh: '保单对各客户、各保险年度的赔付，以及影响最大的条款。',
  },
  returns: returned(
    {
      en: 'A heading row, one row a customer and policy year with a loss, and the total',
      zh: '标题行、每个有损失的客户和保险年度一行、合计行',
    },
    indemnitySummaryLayout,
  ),
  parameters: { claims, policy, customers: optional(customers), asOf: optional(asOf), mapping, rates },
  examples: [
    {
      title: {
        en: 'Two losses of one year: the maximum liability binds the second',
        zh: '同一年两笔损失：第二笔受最高赔偿限额限制',
      },
      arguments: [
        [
          ['Customer', 'Loss', 'Date of loss'],
          ['Harbour Foods', 400_000, '2025-03-01'],
          ['Hill & Co', 300_000, '2025-07-01'],
        ],
        [
          ['Insured percentage', '100%'],
          ['Maximum liability', 600_000],
          ['Policy start', '2025-01-01'],
        ],
        null,
        null,
        null,
      ],
      spills: [
        ['Customer', 'Year', 'Loss', 'Covered', 'Indemnity', 'Retained', 'Binding clause'],
        ['Harbour Foods', 2025, 400_000, 400_000, 400_000, 0, ''],
        ['Hill & Co', 2025, 300_000, 300_000, 200_000, 100_000, 'Maximum liability'],
        ['Total', '', 700_000, 700_000, 600_000, 100_000, 'Maximum liability'],
      ],
    },
    {
      title: { en: 'A debt above the limit', zh: '欠款超出限额' },
      arguments: [
        [
          ['客户', '损失金额', '信用限额'],
          ['华东贸易', 800_000, 500_000],
        ],
        [['赔偿比例', '90%']],
        null,
        null,
        null,
      ],
      spills: [
        ['客户', '年度', '损失', '承保金额', '赔款', '自留', '关键条款'],
        ['华东贸易', '', 800_000, 500_000, 450_000, 350_000, '信用限额'],
        ['合计', '', 800_000, 500_000, 450_000, 350_000, '信用限额'],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "cover" */ '../answers/indemnitySummary')).answerIndemnitySummary(given, call),
});
