import { define } from '../definition';
import { orderDecisionLayout } from '../layouts/orderDecision';
import { asOf } from '../parameters/asOf';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { orders, orderSettings } from '../parameters/orders';
import { policy } from '../parameters/policy';
import { portfolio } from '../parameters/portfolio';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const orderDecision = define({
  name: 'ORDERDECISION',
  summary: {
    en: 'Accept this order? Margin against expected loss and cost of funds, what is owed against the limit, and what would turn it.',
    zh: '是否接受该订单：毛利对预期损失与资金成本，含订单欠款对限额，以及怎样才可接受。',
  },
  returns: returned(
    { en: 'As many rows as the orders range, headings included', zh: '与订单区域行数相同（含标题行）' },
    orderDecisionLayout,
  ),
  notes: orderDecisionLayout,
  parameters: {
    orders,
    customers: portfolio,
    receivables,
    asOf,
    policy: optional(policy),
    settings: orderSettings,
    mapping,
    rates,
  },
  examples: [
    {
      title: {
        en: 'Margin 16.7%, PD 20% over a year: a part payment turns it',
        zh: '毛利率 16.7%、一年违约概率 20%：部分预付即可接受',
      },
      arguments: [
        [
          ['Customer', 'Amount', 'Margin', 'Terms'],
          ['Cast Iron', 1200, 1 / 6, 365],
        ],
        [
          ['Customer', 'PD', 'LGD', 'Credit limit'],
          ['Cast Iron', 0.2, 1, 5000],
        ],
        [
          ['Customer', 'Amount', 'Due date'],
          ['Harbour Foods', 100, '2026-06-30'],
        ],
        [['2026-05-31']],
        null,
        [['Cost of funds', '6%']],
        null,
        null,
      ],
      spills: [
        [
          'Decision',
          'Owed before',
          'Owed with the order',
          'Limit',
          'Above the limit',
          'Insured of it',
          'PD',
          'Expected days',
          'Margin',
          'Expected loss',
          'Carrying cost',
          'Premium',
          'Expected profit',
          'Break-even PD',
          'Break-even margin',
          'Longest terms',
          'Part payment needed',
          'Fits from',
          'Reason',
        ],
        [
          'accept with part payment',
          0,
          1200,
          5000,
          0,
          0,
          0.2,
          365,
          200,
          240,
          72,
          0,
          -112,
          0.1066667,
          0.26,
          226,
          0.3589744,
          '',
          'PD 20% against a break-even of 10.7%: it does not pay on these terms; it pays up to 226 days; it pays from a margin of 26%; 35.9% in advance turns it',
        ],
      ],
    },
    {
      title: { en: 'Above the limit until 120,000 are paid', zh: '超限额：回款 120,000 后足够，或预付七成' },
      arguments: [
        [
          ['客户', '订单金额'],
          ['华东贸易', 100_000],
        ],
        [
          ['客户', '违约概率', '违约损失率', '信用限额', '账期'],
          ['华东贸易', 0.02, 0.8, 150_000, '60天'],
        ],
        [
          ['客户', '金额', '到期日'],
          ['华东贸易', 120_000, '2026-06-10'],
        ],
        [['2026-05-31']],
        [
          ['赔偿比例', '90%'],
          ['保险费率', '0.3%'],
        ],
        [
          ['毛利率', '20%'],
          ['资金成本率', '6%'],
        ],
        null,
        null,
      ],
      spills: [
        [
          '决定',
          '原有欠款',
          '含订单欠款',
          '限额',
          '超限额',
          '订单承保部分',
          '违约概率',
          '预计收款天数',
          '毛利',
          '预期损失',
          '资金占用成本',
          '保险费',
          '预期利润',
          '盈亏平衡违约概率',
          '盈亏平衡毛利率',
          '最长账期',
          '所需预付比例',
          '限额足够日',
          '理由',
        ],
        [
          '部分预付后接受',
          120000,
          220000,
          150000,
          70000,
          27000,
          0.02,
          60,
          20000,
          193.6243,
          986.3014,
          300,
          18520.0743,
          0.9046357,
          0.01479926,
          1006,
          0.7,
          '2026-06-10',
          '违约概率 2%，盈亏平衡点 90.5%：有利润；超限额（批复）70,000：限额 220,000 即可；预计 2026-06-10 起限额足够；预付 70% 即可接受',
        ],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "plan" */ '../answers/orderDecision')).answerOrderDecision(given, call),
});
