import { define } from '../definition';
import { riskRegisterLayout, riskRegisterLines } from '../layouts/riskRegister';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { ownEquity } from '../parameters/ownEquity';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { settings } from '../parameters/settings';
import { returned } from '../returned';

export const riskRegister = define({
  name: 'RISKREGISTER',
  summary: {
    en: 'Risk register and review calendar: by customer likelihood, loss that nobody insures, level, treatment, owner and the day of the next review, the highest risk first.',
    zh: '风险登记册与复核日历：按客户列示可能性、未承保损失、等级、应对、负责人和下次复核日，风险高者在前。',
  },
  returns: returned(
    {
      en: 'A heading row, a row a customer who owes, and how many of each level',
      zh: '标题行、每个欠款客户一行，以及各等级数量',
    },
    riskRegisterLayout,
    { lines: riskRegisterLines },
  ),
  notes: riskRegisterLayout,
  slow: true,
  parameters: { receivables, customers, asOf, policy: optional(policy), equity: ownEquity, settings, mapping, rates },
  examples: [
    {
      title: {
        en: 'One in default, one graded and reviewed two months ago',
        zh: '一个已违约，一个有评级且两个月前复核',
      },
      arguments: [
        [
          ['Customer', 'Amount', 'Due date'],
          ['Hill & Co', 20_000, '2026-01-31'],
          ['Harbour Foods', 80_000, '2026-07-31'],
        ],
        [
          ['Customer', 'Grade', 'Report date'],
          ['Harbour Foods', 'BBB', '2026-04-30'],
        ],
        [['2026-06-30']],
        null,
        null,
        null,
        null,
        null,
      ],
      spills: [
        [
          'Customer',
          'PD',
          'Likelihood',
          'Owed',
          'Loss if it fails',
          'Impact',
          'Level',
          'Treatment',
          'To do',
          'Owner',
          'Last review',
          'Next review',
          'Days left',
          'Risk',
        ],
        [
          'Hill & Co',
          1,
          5,
          20000,
          13000,
          5,
          'high',
          'avoid',
          'No more on credit: collect, plan or claim',
          'Management',
          '',
          '2026-06-30',
          0,
          'In default: an undisputed invoice is 150 days past due (more than 500 and 1% of what is owed). Exposure: unpaid balance. No base rate given: placeholder of 3%. Grade: expert equivalent.',
        ],
        [
          'Harbour Foods',
          0.0021435345,
          1,
          80000,
          60000,
          5,
          'medium',
          'reduce',
          'Shorter terms, a lower balance, no delivery while late',
          'Credit manager',
          '2026-04-30',
          '2026-07-30',
          30,
          'Lowered most by: graded BBB (base rate to result: 3% → 0.21%). Exposure: unpaid balance. No base rate given: 3% counts beside grade or statement. Grade: expert equivalent.',
        ],
        ['High (1)', '', '', 20000, 13000, '', '', '', '', '', '', '', '', ''],
        ['Medium (1)', '', '', 80000, 60000, '', '', '', '', '', '', '', '', ''],
        ['Low (0)', '', '', 0, 0, '', '', '', '', '', '', '', '', ''],
        ['Reviews due now (1)', '', '', 20000, 13000, '', '', '', '', '', '', '', '', ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/riskRegister')).answerRiskRegister(given, call),
});
