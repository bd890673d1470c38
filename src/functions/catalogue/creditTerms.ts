import { define } from '../definition';
import { creditTermsLayout } from '../layouts/creditTerms';
import { besideCustomersOrLedger, returned } from '../returned';
import { buyers, termSettings, termTiers } from '../parameters/buyers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';

export const creditTerms = define({
  name: 'CREDITTERMS',
  summary: {
    en: 'What terms of payment to give each customer, what they cost, and up to which PD the sale pays.',
    zh: '每个客户建议的账期与结算方式、其成本，以及违约概率不超过多少时成交划算。',
  },
  returns: returned(besideCustomersOrLedger, creditTermsLayout, {
    after: { en: 'What lacks a setting is blank and named.', zh: '缺少设置的项目为空白并注明。' },
  }),
  notes: creditTermsLayout,
  parameters: { customers: buyers, tiers: termTiers, policy: optional(policy), settings: termSettings, mapping, rates },
  examples: [
    {
      title: {
        en: 'Margin 10%, money at 6%: 60 days pay up to a PD of 52%',
        zh: '毛利率 10%，资金成本 6%：60 天账期在违约概率 52% 以内都划算',
      },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Annual sales', 'Sector terms'],
          ['Harbour Foods', 0.01, 0.8, 1_000_000, 75],
          ['Hill & Co', 0.3, 0.8, 200_000, 75],
        ],
        null,
        [['Maximum payment term', 120]],
        [
          ['Margin', 0.1],
          ['Cost of funds', 0.06],
          ['Longest term by law', 60],
        ],
        null,
      ],
      spills: [
        [
          'Advised terms',
          'Form',
          'Deposit',
          'Bound by',
          'Expected loss',
          'Carrying cost',
          'Expected profit',
          'Expected profit a year',
          'Break-even PD',
          'Reason',
        ],
        [
          60,
          'open account',
          0,
          'Risk class',
          0.001320597,
          0.00986301,
          0.0888164,
          88_816.39,
          0.5167397,
          'PD 1% is below the break-even of 51.7%: the sale pays',
        ],
        [0, 'prepayment', 1, 'Risk class', 0, 0, 0.1, 20_000, 1, ''],
      ],
    },
    {
      title: { en: 'Riskier: 30 days and a deposit', zh: '风险较高：30 天并预付三成' },
      arguments: [
        [
          ['客户', '违约概率', '违约损失率'],
          ['华东贸易', 0.07, 0.8],
        ],
        null,
        null,
        [
          ['毛利率', 0.04],
          ['资金成本率', 0.06],
        ],
        null,
      ],
      spills: [
        [
          '建议账期',
          '结算方式',
          '预付比例',
          '约束条件',
          '预期损失率',
          '资金占用成本率',
          '预期利润率',
          '全年预期利润',
          '盈亏平衡违约概率',
          '理由',
        ],
        [
          30,
          '部分预付',
          0.3,
          '风险分档',
          0.0033303,
          0.00345205,
          0.03321765,
          '',
          0.5600722,
          '违约概率 7% 低于盈亏平衡点 56%：可以成交；未适用：行业惯例（需行业账期）、保险人（需最长信用期限（保单））、法定期限（需法定最长账期（设置））',
        ],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "plan" */ '../answers/creditTerms')).answerCreditTerms(given, language),
});
