import { define } from '../definition';
import { paymentPlanLayout, paymentPlanLines } from '../layouts/paymentPlan';
import { returned } from '../returned';
import { payments } from '../parameters/late';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { down, frequency, yearlyRate } from '../parameters/paymentPlan';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { countGiven, dayGiven } from '../parameters/single';
import { sum } from '../parameters/sum';

export const paymentPlan = define({
  name: 'PAYMENTPLAN',
  summary: {
    en: 'A debt paid in parts: schedule, interest, what the policy allows, and what the plan is worth against claiming.',
    zh: '分期付款计划：各期金额与利息、是否在保单期限内、与索赔相比的现值。',
  },
  returns: returned(
    { en: 'A heading row, one row a payment, and sums', zh: '标题行、每期一行及合计' },
    paymentPlanLayout,
    {
      lines: paymentPlanLines,
      after: {
        en: 'With payments or asOf, what has passed stays as it was met, and the rest is divided anew.',
        zh: '给出付款记录或基准日时，已过各期保留实际履行情况，余额重新分摊。',
      },
    },
  ),
  parameters: {
    balance: sum('balance', { en: 'What is owed.', zh: '欠款。' }),
    instalments: countGiven(
      'instalments',
      { en: 'How many, without the down payment.', zh: '期数（不含首付）。' },
      120,
    ),
    frequency,
    start: dayGiven('start', {
      en: 'First day: of the down payment, and from which interest runs; the first instalment is one period later.',
      zh: '起始日：首付日及起息日；首期在其后一个间隔。',
    }),
    down,
    rate: yearlyRate,
    policy: optional(policy),
    due: optional(
      dayGiven('due', {
        en: 'Original due date, from which the policy counts; the first day if left out.',
        zh: '原到期日，保单期限由此起算；省略为起始日。',
      }),
    ),
    payments,
    asOf: optional(
      dayGiven('asOf', {
        en: 'The day of a new look; the last payment if left out.',
        zh: '重新测算日；省略为最近一笔付款日。',
      }),
    ),
    funds: {
      ...yearlyRate,
      name: 'funds',
      help: { en: 'Your cost of funds, for present values; 0 if left out.', zh: '资金成本率，用于折现；省略为 0。' },
    },
    mapping,
    rates,
  },
  examples: [
    {
      title: {
        en: '30% down and two months; the second is after the extension of 45 days',
        zh: '首付 30%，两个月付清；第二期超出 45 天延长期限',
      },
      arguments: [
        [[10_000]],
        [[2]],
        [['monthly']],
        [['2026-01-31']],
        [['30%']],
        [['7.3%']],
        [
          ['Insured percentage', '90%'],
          ['Credit limit', 5000],
          ['Maximum extension period', '45 days'],
          ['Waiting period', '90 days'],
        ],
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['Step', 'Date', 'Payment', 'Interest', 'Received', 'Balance', 'Extension', 'Consent by', 'Over limit', 'Note'],
        ['Down payment', '2026-01-31', 3000, 0, '', 7000, 'inside', '', 2000, ''],
        ['Instalment 1', '2026-02-28', 3539.2, 39.2, '', 3500, 'inside', '', 0, ''],
        ['Instalment 2', '2026-03-31', 3521.7, 21.7, '', 0, 'outside', '2026-01-31', 0, ''],
        ['Still to pay', '', 10_060.9, '', '', '', '', '', '', ''],
        ['Worth of the plan today', '', 10_060.9, '', '', '', '', '', '', 'At 0% a year (funds)'],
        [
          'Worth of waiting and claiming',
          '',
          4500,
          '',
          '',
          '',
          '',
          '',
          '',
          'The plan is better if it is kept with a chance above 44.7%',
        ],
      ],
    },
    {
      title: {
        en: 'The first instalment was missed: what is owed is divided among the other two',
        zh: '首期未付：欠款分摊至其余两期',
      },
      arguments: [
        [[900]],
        [[3]],
        [['每月']],
        [['2026-01-15']],
        null,
        null,
        null,
        null,
        null,
        [['2026-02-20']],
        null,
        null,
        null,
      ],
      spills: [
        ['期次', '日期', '应付金额', '其中利息', '实收金额', '剩余欠款', '延长期限', '须征得同意', '超限额', '说明'],
        [
          '第 1 期',
          '2026-02-15',
          300,
          0,
          0,
          900,
          '',
          '',
          '',
          '未付：欠款重新分摊至后续各期；约定加速到期条款的，全部欠款立即到期',
        ],
        ['第 2 期', '2026-03-15', 450, 0, '', 450, '', '', '', ''],
        ['第 3 期', '2026-04-15', 450, 0, '', 0, '', '', '', ''],
        ['尚待支付合计', '', 900, '', '', '', '', '', '', ''],
        ['付款计划现值', '', 900, '', '', '', '', '', '', '年折现率 0%（funds）'],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/paymentPlan')).answerPaymentPlan(given, call),
});
