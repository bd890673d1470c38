import { define } from '../definition';
import { ageingLayout, usualBuckets } from '../layouts/ageing';
import { returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { buckets } from '../parameters/buckets';
import { mapping } from '../parameters/mapping';
import { receivables } from '../parameters/receivables';
import { rates } from '../parameters/rates';

export const ageing = define({
  name: 'AGEING',
  summary: { en: 'What is open by customer and by days past due.', zh: '按客户和逾期天数列示未结余额（账龄表）。' },
  returns: returned(
    {
      en: 'A heading row, one row a customer in order of first appearance, and the total',
      zh: '标题行、按首次出现顺序每个客户一行、合计行',
    },
    ageingLayout(usualBuckets),
    {
      after: {
        en: 'One column a bucket, upper bounds inclusive; these are the usual ones. Due on asOf is not due; disputed amounts are included, credit notes reduce.',
        zh: '每个账龄段一列（含上限），此处为默认分段。基准日当天到期视为未到期；含争议金额，贷项冲减。',
      },
    },
  ),
  parameters: { receivables, asOf, buckets, mapping, rates },
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
      ],
      spills: [
        ['客户', '未到期', '1-31 天', '32-61 天', '61 天以上', '合计'],
        ['华东贸易', 800, 0, 1200.5, 0, 2000.5],
        ['合计', 800, 0, 1200.5, 0, 2000.5],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "reading" */ '../answers/ageing')).answerAgeing(given, language),
});
