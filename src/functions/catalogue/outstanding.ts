import { define } from '../definition';
import { outstandingLayout } from '../layouts/outstanding';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { lookBack } from '../parameters/lookBack';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const outstanding = define({
  name: 'OUTSTANDING',
  summary: {
    en: 'What each customer owes and owed: overdue, above its limit, its peak, disputes by age, and the balance of each month end.',
    zh: '各客户现欠与历史余额：逾期、超限额、峰值、争议款账龄及各月末余额。',
  },
  returns: returned(
    {
      en: 'A heading row, one row a customer in order of first appearance, and the total',
      zh: '标题行、按首次出现顺序每个客户一行、合计行',
    },
    outstandingLayout([]),
    {
      after: {
        en: 'Then one column a month with its last day as heading. Peaks and month ends need a ledger that keeps paid invoices. Limits are the customers’ own; for shared ones see LIMITUSE.',
        zh: '其后每月一列，标题为该月末日期。峰值和月末余额须有保留已付发票的明细。限额为客户自身限额，共用限额请用 LIMITUSE。',
      },
    },
  ),
  parameters: {
    receivables,
    asOf,
    months: lookBack('months', 'How many month ends, 1 to 60; 12 if left out.', '月末个数，1 至 60；省略时为 12。'),
    customers: optional(customers),
    mapping,
    rates,
  },
  examples: [
    {
      title: {
        en: 'A peak before a payment, a limit exceeded, a dispute of 40 days',
        zh: '付款前的峰值、超限额、逾期 40 天的争议款',
      },
      arguments: [
        [
          ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Disputed amount', 'Credit limit'],
          ['Harbour Foods', 300, '2025-05-10', '2025-06-09', '2025-06-20', null, 350],
          ['Harbour Foods', 400, '2025-06-15', '2025-07-15', null, null, 350],
          ['Hill & Co', 200, '2025-04-21', '2025-05-21', null, 200, null],
        ],
        [['2025-06-30']],
        [[2]],
        null,
        null,
        null,
      ],
      spills: [
        [
          'Customer',
          'Open',
          'Overdue',
          'Limit',
          'Over limit',
          'Peak',
          'Peak on',
          'Disputed, not due',
          'Disputed, 1-30 days',
          'Disputed, 31-60 days',
          'Disputed, 61-90 days',
          'Disputed, over 90 days',
          'Disputed DSO',
          '2025-05-31',
          '2025-06-30',
        ],
        ['Harbour Foods', 400, 0, 350, 50, 700, '2025-06-15', 0, 0, 0, 0, 0, 0, 300, 400],
        ['Hill & Co', 200, 200, '', '', 200, '2025-05-31', 0, 0, 200, 0, 0, '', 200, 200],
        ['Total', 600, 200, '', 50, 900, '2025-06-15', 0, 0, 200, 0, 0, 15, 500, 600],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/outstanding')).answerOutstanding(given, language),
});
