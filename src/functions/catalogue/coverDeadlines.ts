import { define } from '../definition';
import { coverDeadlinesLayout } from '../layouts/coverDeadlines';
import { besideReceivables, returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { receivables } from '../parameters/receivables';
import { rules } from '../parameters/rules';
import { rates } from '../parameters/rates';

export const coverDeadlines = define({
  name: 'COVERDEADLINES',
  summary: {
    en: 'What the policy wants done next about each unpaid invoice, and by when.',
    zh: '保单要求对每张未付发票下一步做什么、最迟何时。',
  },
  returns: returned(besideReceivables, coverDeadlinesLayout, {
    after: {
      en: 'A duty stays until the book has its date (Notice date, Collection started, Claim date). With customers, their limits, withdrawals and countries count too. Business days are Monday to Friday.',
      zh: '台账登记办理日期（逾期通知日、委托催收日、索赔日）之前，该事项一直保留。给出客户区域时，其限额、撤销日和国家也计入。工作日为周一至周五。',
    },
  }),
  notes: coverDeadlinesLayout,
  parameters: { receivables, policy, asOf, rules, mapping, customers: optional(customers), rates },
  examples: [
    {
      title: {
        en: 'EDC: due 31 January 2017, deliveries stop on 1 April',
        zh: 'EDC：2017 年 1 月 31 日到期，4 月 1 日停止发货',
      },
      arguments: [
        [
          ['Customer', 'Amount', 'Invoice date', 'Due date'],
          ['Harbour Foods', 40_000, '2017-01-01', '2017-01-31'],
        ],
        [['Insured percentage', '90%']],
        [['2017-03-25']],
        [['EDC']],
        null,
        null,
      ],
      spills: [
        ['Next duty', 'Date', 'Days left', 'Light', 'Uninsured from', 'Date of loss', 'Indemnity by', 'Note'],
        ['Stop deliveries', '2017-04-01', 7, 'amber', '2017-04-01', '', '', ''],
      ],
    },
    {
      title: {
        en: 'An extension of 60 days, notice within 30 more; the second customer has been reported',
        zh: '延长期 60 天，届满后 30 天内通知；第二家已通知',
      },
      arguments: [
        [
          ['客户', '金额', '到期日', '逾期通知日'],
          ['华东贸易', 5000, '2025-03-31', null],
          ['00123', 8000, '2025-03-31', '2025-06-20'],
        ],
        [
          ['最长延长期限', 60],
          ['逾期通知期限', 30],
          ['等待期', '6个月'],
        ],
        [['2025-07-01']],
        null,
        null,
        null,
      ],
      spills: [
        ['下一步', '日期', '剩余天数', '提示灯', '新发货停保日', '损失发生日', '赔付期限', '说明'],
        [
          '逾期通知（可损通知）',
          '2025-06-29',
          -2,
          '红',
          '2025-05-30',
          '2025-09-30',
          '2025-10-30',
          '逾期未办：请立即办理，或登记办理日期。自 2025-05-30 起的新发货不予承保。',
        ],
        [
          '等待期届满',
          '2025-09-30',
          91,
          '黄',
          '2025-05-30',
          '2025-09-30',
          '2025-10-30',
          '自 2025-05-30 起的新发货不予承保。',
        ],
      ],
    },
  ],
  run: async (given, call) => (await import('../answers/coverDeadlines')).answerCoverDeadlines(given, call),
});
