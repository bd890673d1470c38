import { define } from '../definition';
import { cashForecastLayout, cashForecastLines } from '../layouts/cashForecast';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { disputes } from '../parameters/disputes';
import { flows } from '../parameters/flows';
import { forecastSettings } from '../parameters/forecastSettings';
import { mapping } from '../parameters/mapping';
import { openingCash } from '../parameters/openingCash';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { scenario } from '../parameters/scenario';
import { weeks } from '../parameters/weeks';
import { returned } from '../returned';

export const cashForecast = define({
  name: 'CASHFORECAST',
  summary: {
    en: 'Cash week by week, then month by month: when each invoice is expected, what defaults take, when the policy pays, and how low cash falls.',
    zh: '逐周再逐月预测现金：各发票预计何时到账、违约减少多少、保险何时赔付、现金最低到多少。',
  },
  returns: returned(
    { en: 'A heading row, a row a week and a row a month, then', zh: '标题行、每周一行、每月一行，随后为汇总行' },
    cashForecastLayout,
    {
      lines: cashForecastLines,
      after: {
        en: 'With the scenario all: Period, From, To, Other receipts, Payments, then for base, slow and largest fails each Receipts, Cash and Cash with cover, and Note; what comes later, is lost and is not counted stands in the columns of receipts.',
        zh: '情景为“全部”时：期间、自、至、其他流入、流出，再按基准、延迟、最大客户违约各列应收回款、期末现金、有保险的期末现金，最后为说明；此后、违约减少及未计入各行列于应收回款各列。',
      },
    },
  ),
  notes: cashForecastLayout,
  parameters: {
    receivables,
    customers,
    opening: openingCash,
    flows,
    asOf,
    weeks,
    policy: optional(policy),
    scenario,
    settings: forecastSettings,
    disputes: optional(disputes),
    mapping,
    rates,
  },
  examples: [
    {
      title: { en: 'One invoice, a payroll every two weeks', zh: '一张发票，每两周发一次工资' },
      arguments: [
        [
          ['Customer', 'Amount', 'Due date'],
          ['Harbour Foods', 1000, '2025-07-15'],
        ],
        [['Customer'], ['Harbour Foods']],
        [[400]],
        [
          ['Item', 'Date', 'Amount', 'Repeats'],
          ['Payroll', '2025-07-04', -300, 'fortnightly'],
        ],
        [['2025-06-30']],
        [[3]],
        null,
        null,
        [
          ['Base rate', '10%'],
          ['Minimum cash', 150],
          ['Months after weeks', 'none'],
        ],
        null,
        null,
        null,
      ],
      spills: [
        [
          'Period',
          'From',
          'To',
          'Receipts',
          'Lost to defaults',
          'Indemnity',
          'Other receipts',
          'Payments',
          'Cash',
          'Cash with cover',
          'Not counted',
          'Note',
        ],
        ['Week 1', '2025-07-01', '2025-07-07', 0, 0, '', 0, 300, 100, '', '', '50 below the minimum cash.'],
        ['Week 2', '2025-07-08', '2025-07-14', 0, 0, '', 0, 0, 100, '', '', '50 below the minimum cash.'],
        [
          'Week 3',
          '2025-07-15',
          '2025-07-21',
          995.6794762287606,
          4.320523771239482,
          '',
          0,
          300,
          795.6794762287606,
          '',
          '',
          '',
        ],
        ['Later', '', '', 0, 0, '', '', '', '', '', '', ''],
        [
          'Open receivables',
          '',
          '',
          995.6794762287606,
          4.320523771239482,
          '',
          '',
          '',
          '',
          '',
          0,
          'Receipts, lost and not counted are what is owed: 1,000.',
        ],
        ['Lowest cash', '2025-07-01', '2025-07-07', '', '', '', '', '', 100, '', '', ''],
      ],
    },
    {
      title: { en: 'The largest customer fails, 90% insured', zh: '最大客户违约，投保 90%' },
      arguments: [
        [
          ['客户', '金额', '到期日'],
          ['华东贸易', 1000, '2025-07-15'],
        ],
        [
          ['客户', '信用限额'],
          ['华东贸易', 1000],
        ],
        [[200]],
        null,
        [['2025-06-30']],
        [[2]],
        [
          ['赔偿比例', '90%'],
          ['等待期', '180天'],
          ['赔付期限', '5天'],
        ],
        [['最大客户违约']],
        [
          ['基准违约率', '10%'],
          ['周后月数', '无'],
        ],
        null,
        null,
        null,
      ],
      spills: [
        [
          '期间',
          '自',
          '至',
          '应收回款',
          '违约减少',
          '保险赔款',
          '其他流入',
          '流出',
          '期末现金',
          '有保险的期末现金',
          '未计入',
          '说明',
        ],
        ['第 1 周', '2025-07-01', '2025-07-07', 0, 0, 900, 0, 0, 200, 1100, '', '华东贸易 在首日违约。'],
        ['第 2 周', '2025-07-08', '2025-07-14', 0, 0, 0, 0, 0, 200, 1100, '', ''],
        ['此后', '', '', 0, 0, 0, '', '', '', '', '', ''],
        ['已违约或情景中违约', '', '', '', '', '', '', '', '', '', 1000, ''],
        ['未收应收账款', '', '', 0, 0, 900, '', '', '', '', 1000, '回款、违约减少与未计入三项合计即未收余额：1,000。'],
        ['现金最低点', '2025-07-01', '2025-07-07', '', '', '', '', '', 200, '', '', ''],
        ['有保险的现金最低点', '2025-07-01', '2025-07-07', '', '', '', '', '', '', 1100, '', ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/cashForecast')).answerCashForecast(given, call),
});
