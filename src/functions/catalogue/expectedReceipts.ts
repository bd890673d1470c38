import { define } from '../definition';
import { expectedReceiptsLayout, expectedReceiptsLines } from '../layouts/expectedReceipts';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { disputes } from '../parameters/disputes';
import { forecastSettings } from '../parameters/forecastSettings';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const expectedReceipts = define({
  name: 'EXPECTEDRECEIPTS',
  summary: {
    en: 'When each open invoice is expected, why then, and how surely: what CASHFORECAST adds up, invoice by invoice. Kept as values it is what FORECASTERROR compares with what came in.',
    zh: '各未结发票预计何时到账、依据及概率：即 CASHFORECAST 所汇总的逐张明细。存为数值后可由 FORECASTERROR 与实际回款比较。',
  },
  returns: returned(
    {
      en: 'A heading row, a row an open invoice (its contested part apart), and the total',
      zh: '标题行、每张未结发票一行（争议部分单列）及合计',
    },
    expectedReceiptsLayout,
    { lines: expectedReceiptsLines },
  ),
  notes: expectedReceiptsLayout,
  slow: true,
  parameters: {
    receivables,
    customers,
    asOf,
    settings: forecastSettings,
    disputes: optional(disputes),
    mapping,
    rates,
  },
  examples: [
    {
      title: { en: 'One promised, one by its due date, one contested', zh: '一张有承诺、一张按到期日、一张有争议' },
      arguments: [
        [
          ['Invoice', 'Customer', 'Amount', 'Due date', 'Promised date', 'Disputed'],
          ['A1', 'Harbour Foods', 1000, '2025-07-15', null, null],
          ['A2', 'Harbour Foods', 600, '2025-07-20', '2025-07-15', null],
          ['B1', 'Hill & Co', 300, '2025-07-15', null, 'yes'],
        ],
        [['Customer'], ['Harbour Foods'], ['Hill & Co']],
        [['2025-06-30']],
        [['Base rate', '10%']],
        null,
        null,
        null,
      ],
      spills: [
        [
          'Invoice',
          'Customer',
          'Open',
          'Due date',
          'Expected on',
          'Known from',
          'Chance',
          'Expected',
          'Forecast of',
          'Note',
        ],
        [
          'A1',
          'Harbour Foods',
          1000,
          '2025-07-15',
          '2025-07-15',
          'due date and habit',
          0.9956794762,
          995.6794762,
          '2025-06-30',
          '',
        ],
        [
          'A2',
          'Harbour Foods',
          600,
          '2025-07-20',
          '2025-07-15',
          'promised date',
          0.9956794762,
          597.4076857,
          '2025-06-30',
          '',
        ],
        ['B1', 'Hill & Co', 300, '2025-07-15', '', 'disputed: not counted', '', 0, '2025-06-30', ''],
        ['Total', '', 1900, '', '', '', '', 1593.087162, '2025-06-30', ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/expectedReceipts')).answerExpectedReceipts(given, call),
});
