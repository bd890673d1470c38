import { define } from '../definition';
import { creditPolicyLayout } from '../layouts/creditPolicy';
import { returned } from '../returned';
import { basis } from '../parameters/basis';
import { creditPolicies } from '../parameters/creditPolicy';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';

export const creditPolicy = define({
  name: 'CREDITPOLICY',
  summary: {
    en: 'Credit policies side by side: margin against capital tied up, discounts, bad debts and collection.',
    zh: '信用政策对比：边际贡献减资金占用、现金折扣、坏账与收账费用。',
  },
  returns: returned(
    { en: 'As many rows as the policies range, headings included', zh: '与信用政策区域行数相同（含标题行）' },
    creditPolicyLayout,
  ),
  notes: creditPolicyLayout,
  parameters: { policies: creditPolicies, basis, mapping, rates },
  examples: [
    {
      title: { en: 'Three ways to collect: the middle one', zh: '现行收账政策与甲、乙方案：应采纳甲方案' },
      arguments: [
        [
          ['信用政策', '销售额', '毛利率', '平均应收账款', '资本成本率', '坏账损失率', '收账费用'],
          ['现行', 2400, '20%', 400, '10%', '2%', 40],
          ['方案甲', 2600, '20%', 650, '10%', '2.5%', 20],
          ['方案乙', 2700, '20%', 900, '10%', '3%', 10],
        ],
        null,
        null,
        null,
      ],
      spills: [
        [
          '收账期',
          '应收账款占用',
          '边际贡献',
          '现金折扣',
          '应计利息',
          '坏账损失',
          '收账费用',
          '信用成本后收益',
          '较第一项增减',
          '结论',
          '说明',
        ],
        ['', 400, 480, 0, 32, 48, 40, 360, 0, '', ''],
        ['', 650, 520, 0, 52, 65, 20, 383, 23, '最优', ''],
        ['', 900, 540, 0, 72, 81, 10, 377, 17, '', ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/creditPolicy')).answerCreditPolicy(given, call),
});
