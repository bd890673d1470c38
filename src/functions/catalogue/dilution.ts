import { define } from '../definition';
import { dilutionLayout, dilutionLines } from '../layouts/dilution';
import { asOf } from '../parameters/asOf';
import { lookBack } from '../parameters/lookBack';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const dilution = define({
  name: 'DILUTION',
  summary: {
    en: 'Dilution and loss history as a lender asks for it: by month, credit notes and write-offs against what was invoiced.',
    zh: '贷款人要求的稀释与损失历史：按月列示贷项和核销占开票额的比例。',
  },
  returns: returned(
    { en: 'A heading row, a row a calendar month, the months together', zh: '标题行、每个自然月一行及合计' },
    dilutionLayout,
    {
      lines: dilutionLines,
      after: {
        en: 'A credit note counts in the month of its date, a write-off in that of its own; receipts and money on account are no credits. The month of asOf ends with it.',
        zh: '贷项按其日期所在月份计，核销按核销日计；收款和预收款不是贷项。基准日所在月份计至基准日。',
      },
    },
  ),
  notes: dilutionLayout,
  parameters: {
    receivables,
    asOf,
    months: lookBack(
      'months',
      'How many calendar months, 1 to 60, the month of asOf the last; 12 if left out.',
      '自然月数，1 至 60，以基准日所在月份为止；省略时为 12。',
    ),
    mapping,
    rates,
  },
  examples: [
    {
      title: {
        en: '5% of what was invoiced comes back as credit notes, one invoice is written off',
        zh: '开票额的 5% 以贷项退回，一张发票核销',
      },
      arguments: [
        [
          ['Customer', 'Type', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Written off'],
          ['Harbour Foods', 'Invoice', 1000, '2026-05-05', '2026-06-04', '2026-06-04', null],
          ['Harbour Foods', 'Credit note', -80, '2026-05-20', '2026-05-20', '2026-06-04', null],
          ['Harbour Foods', 'Invoice', 600, '2026-06-05', '2026-07-05', null, null],
          ['Hill & Co', 'Invoice', 400, '2026-06-10', '2026-06-20', '2026-06-29', 40],
          ['Harbour Foods', 'Credit note', -20, '2026-06-20', '2026-06-20', null, null],
          ['Hill & Co', 'Receipt', -100, '2026-06-21', '2026-06-21', null, null],
        ],
        [['2026-06-30']],
        null,
        null,
        null,
      ],
      spills: [
        ['Month', 'Gross sales', 'Credits', 'Credit notes', 'Dilution', 'Written off', 'Loss rate', 'Note'],
        ['2026-05', 1000, 80, 1, 0.08, 0, 0, ''],
        ['2026-06', 1000, 20, 1, 0.02, 40, 0.04, ''],
        ['All 2 months', 2000, 100, 2, 0.05, 40, 0.02, ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/dilution')).answerDilution(given, call),
});
