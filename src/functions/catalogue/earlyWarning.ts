import type { Cells } from '../../workbook/values/cells';
import { define } from '../definition';
import { earlyWarningLayout } from '../layouts/earlyWarning';
import { oneRowEach, returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { receivables } from '../parameters/receivables';
import { settings } from '../parameters/settings';
import { rates } from '../parameters/rates';

export const earlyWarning = define({
  name: 'EARLYWARNING',
  summary: {
    en: 'A traffic light for each customer: days past due, payment trend, ageing, limit usage, disputes, limit cuts, silence.',
    zh: '各客户的预警灯：逾期天数、付款趋势、账龄恶化、限额占用、争议、限额下调、停止下单。',
  },
  returns: returned(oneRowEach, earlyWarningLayout, {
    after: {
      en: 'Days past due count what is material; trend is by how many days the last 90 days are paid later than the year before, silence in usual gaps. Blank where it cannot be known; limits come from the customers range (Credit limit, Previous limit). The levels are settings: Trend amber, Trend red and so on.',
      zh: '逾期天数只计重大金额；付款趋势为近 90 天比此前一年慢的天数，停止下单为通常间隔的倍数。无法得知的为空白；限额取自客户区域（信用限额、原信用限额）。阈值可在设置中修改：付款趋势黄灯、付款趋势红灯等。',
    },
  }),
  notes: earlyWarningLayout,
  parameters: {
    receivables,
    asOf,
    customers: optional(customers),
    settings: { ...settings, read: (cells: Cells | null) => cells },
    mapping,
    rates,
  },
  examples: [
    {
      title: { en: 'A limit cut by half, and a customer who pays on time', zh: '限额被减半的客户，以及按期付款的客户' },
      arguments: [
        [
          ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
          ['Harbour Foods', 900, '2025-05-20', '2025-06-19', null],
          ['Hill & Co', 400, '2025-04-20', '2025-05-20', '2025-05-20'],
        ],
        [['2025-06-30']],
        [
          ['Customer', 'Credit limit', 'Previous limit'],
          ['Harbour Foods', 1000, 2000],
          ['Hill & Co', 1000, null],
        ],
        null,
        null,
      ],
      spills: [
        [
          'Customer',
          'Light',
          'Days past due',
          'Trend',
          'Ageing migration',
          'Limit usage now',
          'Disputed share',
          'Limit cut',
          'Silence',
          'Order variation',
          'Reason',
        ],
        ['Harbour Foods', 'red', 11, '', 0, 0.9, 0, 0.5, '', '', 'limit cut by 50%; uses 90% of the credit limit'],
        ['Hill & Co', 'green', 0, '', '', 0, 0, '', '', '', ''],
      ],
    },
  ],
  run: async ({ receivables, asOf, customers, settings }, call) =>
    (await import('../answers/earlyWarning')).answerEarlyWarning(receivables, asOf, customers, settings, call),
});
