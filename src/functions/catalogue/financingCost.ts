import { define } from '../definition';
import { financingCostLayout } from '../layouts/financing';
import { returned } from '../returned';
import { financingWays } from '../parameters/financing';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';

export const financingCost = define({
  name: 'FINANCINGCOST',
  summary: {
    en: 'Loan, factoring and insured discounting side by side: the cash that comes, and what it costs a year.',
    zh: '贷款、保理与保险项下贴现对比：到手现金及年化成本。',
  },
  returns: returned(
    { en: 'As many rows as the ways range, headings included', zh: '与融资方式区域行数相同（含标题行）' },
    financingCostLayout,
  ),
  notes: financingCostLayout,
  parameters: { ways: financingWays, mapping, rates },
  examples: [
    {
      title: {
        en: 'Factoring 85% for 45 days at 2% a month, and a loan at 8%',
        zh: '保理 85%、45 天、月费率 2%，与年利率 8% 的贷款',
      },
      arguments: [
        [
          ['Financing', 'Amount', 'Days', 'Advance', 'Rate', 'Rate for days', 'Service fee'],
          ['Factoring', 100_000, 45, '85%', '2%', 30, '0.5%'],
          ['Loan', 100_000, 45, null, '8%', null, null],
        ],
        null,
        null,
      ],
      spills: [
        ['Cash', 'Cost', 'Cost a year', 'Compounded', 'Dearer than the first', 'Note'],
        [85_000, 3050, 0.2910458, 0.3310202, '', ''],
        [100_000, 986.3014, 0.08, 0.0828626, -21104.575, ''],
      ],
    },
  ],
  run: async ({ ways }, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/financingCost')).answerFinancingCost(ways, call),
});
