import { define } from '../definition';
import { ageingLayout, usualBuckets } from '../layouts/ageing';
import { returned } from '../returned';
import { agedFrom } from '../parameters/agedFrom';
import { asOf } from '../parameters/asOf';
import { buckets } from '../parameters/buckets';
import { control } from '../parameters/control';
import { mapping } from '../parameters/mapping';
import { receivables } from '../parameters/receivables';
import { rates } from '../parameters/rates';

export const ageing = define({
  name: 'AGEING',
  summary: {
    en: 'What is open by customer and by days past due, or since the invoice.',
    zh: '按客户和逾期天数（或开票至今天数）列示未结余额（账龄表）。',
  },
  returns: returned(
    {
      en: 'A heading row, one row a customer in order of first appearance, and the total',
      zh: '标题行、按首次出现顺序每个客户一行、合计行',
    },
    ageingLayout(usualBuckets),
    {
      after: {
        en: 'One column a bucket, upper bounds inclusive; these are the usual ones. Due on asOf is not due; disputed amounts are included, credit notes reduce. By invoice date there is no column of what is not due. With a control figure two lines tie the total to it.',
        zh: '每个账龄段一列（含上限），此处为默认分段。基准日当天到期视为未到期；含争议金额，贷项冲减。按开票日期时无“未到期”列。给出核对数时，末尾两行列示核对数与差额。',
      },
    },
  ),
  parameters: { receivables, asOf, buckets, mapping, basis: agedFrom, control, rates },
  examples: [
    {
      title: {
        en: 'A part payment, a credit note and an invoice due on the day',
        zh: '部分付款、贷项通知单和当日到期的发票',
      },
      arguments: [
        [
          ['Customer', 'Amount', 'Due date', 'Paid'],
          ['00123', 1000, '2025-06-30', null],
          ['123', 400, '2025-05-31', 100],
          ['00123', 250, '2025-03-31', null],
          ['123', -50, '2025-06-29', null],
        ],
        [['2025-06-30']],
        null,
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['Customer', 'Not due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days', 'Total'],
        ['00123', 1000, 0, 0, 0, 250, 1250],
        ['123', 0, 250, 0, 0, 0, 250],
        ['Total', 1000, 250, 0, 0, 250, 1500],
      ],
    },
    {
      title: { en: 'Chinese headings, buckets of one and two months', zh: '中文标题，按一个月和两个月分段' },
      arguments: [
        [
          ['客户', '发票金额', '到期日'],
          ['华东贸易', '１，２００．５', '2025/4/30'],
          ['华东贸易', '800元', '2025/7/31'],
        ],
        [['2025-06-30']],
        [[31, 61]],
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['客户', '未到期', '1-31 天', '32-61 天', '61 天以上', '合计'],
        ['华东贸易', 800, 0, 1200.5, 0, 2000.5],
        ['合计', 800, 0, 1200.5, 0, 2000.5],
      ],
    },
    {
      title: { en: 'By invoice date, tied to the ledger account', zh: '按开票日期，并与总账核对' },
      arguments: [
        [
          ['Customer', 'Amount', 'Invoice date', 'Due date'],
          ['Harbour Foods', 400, '2025-05-31', '2025-06-30'],
          ['Hill & Co', 600, '2025-05-30', '2025-07-31'],
        ],
        [['2025-06-30']],
        [[30, 60]],
        null,
        [['invoice date']],
        [[990]],
        null,
      ],
      spills: [
        ['Customer', '0-30 days', '31-60 days', 'Over 60 days', 'Total'],
        ['Harbour Foods', 400, 0, 0, 400],
        ['Hill & Co', 0, 600, 0, 600],
        ['Total', 400, 600, 0, 1000],
        ['Control figure', '', '', '', 990],
        ['Difference', '', '', '', 10],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "reading" */ '../answers/ageing')).answerAgeing(given, language),
});
