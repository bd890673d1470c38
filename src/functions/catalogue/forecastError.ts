import { define } from '../definition';
import { forecastErrorLayout, forecastErrorLines } from '../layouts/forecastError';
import { asOf } from '../parameters/asOf';
import { keptForecast } from '../parameters/keptForecast';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const forecastError = define({
  name: 'FORECASTERROR',
  summary: {
    en: 'A forecast of cash that was kept against what came in since: by week, by customer, the bias and the error in all.',
    zh: '将此前保存的现金预测与其后的实际回款比较：按周、按客户，以及偏差与总误差。',
  },
  returns: returned(
    {
      en: 'A heading row, the totals, a row a week that is over and a row a customer, the largest error first',
      zh: '标题行、合计各行、已结束的每周一行、每个客户一行（误差大者在前）',
    },
    forecastErrorLayout,
    { lines: forecastErrorLines },
  ),
  notes: forecastErrorLayout,
  parameters: { forecast: keptForecast, receivables, asOf, mapping, rates },
  examples: [
    {
      title: { en: 'Two weeks later: one paid early, one not at all', zh: '两周之后：一家提前付款，一家未付' },
      arguments: [
        [
          ['Invoice', 'Customer', 'Expected on', 'Expected', 'Forecast of'],
          ['A1', 'Harbour Foods', '2025-07-10', 1000, '2025-06-30'],
          ['B1', 'Hill & Co', '2025-07-04', 500, '2025-06-30'],
          ['B2', 'Hill & Co', '2025-08-04', 700, '2025-06-30'],
        ],
        [
          ['Invoice', 'Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
          ['A1', 'Harbour Foods', 1000, '2025-06-01', '2025-07-10', '2025-07-02'],
          ['B1', 'Hill & Co', 500, '2025-06-01', '2025-07-04', null],
          ['B2', 'Hill & Co', 700, '2025-06-20', '2025-08-04', null],
          ['A2', 'Harbour Foods', 80, '2025-07-03', '2025-07-10', '2025-07-08'],
        ],
        [['2025-07-16']],
        null,
        null,
      ],
      spills: [
        ['What', 'Kind', 'From', 'To', 'Expected', 'Received', 'Error', 'Error, share', 'Note'],
        [
          'In all (bias)',
          'total',
          '2025-07-01',
          '2025-07-14',
          1500,
          1000,
          -500,
          -1 / 3,
          'Bias: what came in less what was expected, ÷ what was expected. Absolute error: the same without signs, summed, so that errors do not cancel.',
        ],
        ['Absolute error by period', 'total', '', '', '', '', 1500, 1, ''],
        ['Absolute error by customer', 'total', '', '', '', '', 500, 1 / 3, ''],
        [
          'Received on later invoices',
          'total',
          '',
          '',
          '',
          80,
          '',
          '',
          'Invoiced after the forecast was made: no part of it.',
        ],
        ['Week 1', 'period', '2025-07-01', '2025-07-07', 500, 1000, 500, 1, ''],
        ['Week 2', 'period', '2025-07-08', '2025-07-14', 1000, 0, -1000, -1, ''],
        ['Hill & Co', 'customer', '', '', 500, 0, -500, -1, ''],
        ['Harbour Foods', 'customer', '', '', 1000, 1000, 0, 0, ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/forecastError')).answerForecastError(given, call),
});
