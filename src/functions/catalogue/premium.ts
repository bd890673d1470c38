import { bonus } from '../parameters/bonus';
import { customers } from '../parameters/customers';
import { declared } from '../parameters/declared';
import { define } from '../definition';
import { premiumLayout, premiumLines } from '../layouts/premium';
import { returned } from '../returned';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';

export const premium = define({
  name: 'PREMIUM',
  summary: {
    en: 'What cover costs by the terms of the policy, clause by clause: charge, minimum, bonus, fees, tax, and what is still to be paid.',
    zh: '按保单条款逐条计算保险成本：计费、最低保险费、优待、费用、税及应补（退）额。',
  },
  returns: returned(
    {
      en: 'A heading row, one row a clause that the policy states, then what comes out',
      zh: '标题行、保单列明的每个条款一行、结果各行',
    },
    premiumLayout('en'),
    {
      lines: premiumLines,
      after: {
        en: 'Paid in advance and what is still to be paid (minus: what comes back; never below the minimum premium) where the policy or the payments name an advance.',
        zh: '有预付时另列已预付与应补缴额（负数为应退还，退还后不低于最低保险费）。',
      },
    },
  ),
  parameters: { policy, turnover: declared, customers: optional(customers), bonus, mapping, rates },
  examples: [
    {
      title: {
        en: 'Sold less than estimated: the minimum is due, the rest of the deposit comes back',
        zh: '实际营业额低于预计：按最低保险费计收，预付款多退',
      },
      arguments: [
        [
          ['Premium rate', 0.002],
          ['Estimated turnover', 8_000_000],
          ['Deposit percentage', 1],
          ['Minimum premium of deposit', 0.8],
        ],
        [[5_000_000]],
        null,
        null,
        null,
      ],
      spills: [
        ['Clause', '条款', 'Before', 'After'],
        ['Premium on turnover', '按营业额计费', 0, 10_000],
        ['Minimum premium', '最低保险费', 10_000, 12_800],
        ['Premium without fees and tax', '保险费（不含费用及税）', '', 12_800],
        ['Fees', '费用', '', 0],
        ['Tax', '税', '', 0],
        ['Total', '合计', '', 12_800],
        ['Paid in advance', '已预付', '', 16_000],
        ['Premium still to be paid', '应补缴保险费（负数为退还）', '', -3_200],
        ['Still to be paid with fees and tax', '应补缴合计（含费用及税）', '', -3_200],
        ['Total as a share of what was declared', '合计占申报额', '', 0.00256],
      ],
    },
    {
      title: {
        en: 'Two countries at their own rates, a fee for each limit, tax on premium and fees',
        zh: '两国不同费率，按限额收审核费，税按保险费及费用计征',
      },
      arguments: [
        [
          ['费率', 0.003],
          ['信用额度审核费', 100],
          ['保费税率', '6%'],
          ['计税口径', '保险费及费用'],
        ],
        [
          ['国家', '营业额', '费率'],
          ['德国', 1_000_000, '0.2%'],
          ['巴西', 500_000, null],
        ],
        [
          ['客户', '信用限额'],
          ['甲', 50_000],
          ['乙', 80_000],
          ['丙', '零限额'],
        ],
        null,
        null,
      ],
      spills: [
        ['条款', 'Clause', '变动前', '变动后'],
        ['按营业额计费', 'Premium on turnover', 0, 3_500],
        ['信用额度审核费', 'Limit fees', 3_500, 3_700],
        ['保费税', 'Premium tax', 3_700, 3_922],
        ['保险费（不含费用及税）', 'Premium without fees and tax', '', 3_500],
        ['费用', 'Fees', '', 200],
        ['税', 'Tax', '', 222],
        ['合计', 'Total', '', 3_922],
        ['合计占申报额', 'Total as a share of what was declared', '', 0.0026146667],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "price" */ '../answers/premium')).answerPremium(given, language),
});
