import { define } from '../definition';
import { lateInterestLayout } from '../layouts/lateInterest';
import { besideReceivables, returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { lateRate, lateReceivables, lateRegime, lateRounding, payments } from '../parameters/late';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';

export const lateInterest = define({
  name: 'LATEINTEREST',
  summary: {
    en: 'Interest on what is paid late, invoice by invoice, part payments period by period.',
    zh: '逐张发票计算逾期利息，部分付款分段计息。',
  },
  returns: returned(besideReceivables, lateInterestLayout),
  notes: lateInterestLayout,
  parameters: {
    receivables: lateReceivables,
    asOf,
    regime: lateRegime,
    rate: lateRate,
    payments,
    rounding: lateRounding,
    mapping,
    rates,
  },
  examples: [
    {
      title: {
        en: '5,000 late by 101 days at an agreed 12.25%, the day’s interest rounded',
        zh: '约定利率 12.25%，5,000 逾期 101 天，日利息取整',
      },
      arguments: [[[5000, '2025-07-01']], [['2025-10-10']], [['agreed']], [['12.25%']], null, [['daily']], null, null],
      spills: [
        ['Days late', 'Bears interest', 'Rate a year', 'Interest', 'Fixed sum', 'Interest and sum', 'Note'],
        [101, 5000, 0.1225, 169.68, 0, 169.68, ''],
      ],
    },
    {
      title: { en: 'China: half paid after 20 days', zh: '每日万分之五，逾期 20 天后付一半' },
      arguments: [
        [
          ['客户', '金额', '到期日', '已付金额', '付款日期'],
          ['华东贸易', 100_000, '2026-01-10', 50_000, '2026-01-30'],
        ],
        [['2026-02-24']],
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['逾期天数', '计息金额', '年利率', '逾期利息', '定额补偿', '利息与补偿合计', '说明'],
        [45, 50_000, 0.1825, 1625, 0, 1625, ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/lateInterest')).answerLateInterest(given, call),
});
