import { define } from '../definition';
import { limitUseLayout } from '../layouts/limitUse';
import { besideCustomersOrLedger, returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { receivables } from '../parameters/receivables';
import { rates } from '../parameters/rates';

export const limitUse = define({
  name: 'LIMITUSE',
  summary: {
    en: 'How much of each credit limit is in use, what lies above it and what lies idle.',
    zh: '各客户信用限额的使用情况：超限多少、闲置多少。',
  },
  returns: returned(besideCustomersOrLedger, limitUseLayout, {
    after: {
      en: 'Customers who share a limit share what is above it; a discretionary limit is checked by the policy’s Discretionary rule.',
      zh: '共用限额的客户按余额分担超限；自行掌握限额按保单的依据规则核对。',
    },
  }),
  notes: limitUseLayout,
  parameters: { customers, receivables, asOf, policy: optional(policy), mapping, rates },
  examples: [
    {
      title: {
        en: 'Needed 300,000, limit 200,000: 100,000 from a second layer',
        zh: '需要 300,000，限额 200,000：由追加限额补 100,000',
      },
      arguments: [
        [
          ['Customer', 'Credit limit'],
          ['Harbour Foods', 200_000],
          ['Hill & Co', 50_000],
        ],
        [
          ['Customer', 'Amount', 'Due date'],
          ['Harbour Foods', 300_000, '2025-07-31'],
          ['Hill & Co', 10_000, '2025-07-31'],
        ],
        [['2025-06-30']],
        [['Top-up', 'CAP']],
        null,
      ],
      spills: [
        [
          'Outstanding',
          'Limit',
          'Over limit',
          'Idle cover',
          'Uninsured share',
          'Utilisation',
          'Limit source',
          'Top-up',
          'Top-up charge',
        ],
        [300_000, 200_000, 100_000, 0, 1 / 3, 1.5, 'approved', 100_000, 2000],
        [10_000, 50_000, 0, 40_000, 0, 0.2, 'approved', 0, 0],
      ],
    },
    {
      title: { en: 'A subsidiary shares its parent’s limit', zh: '子公司共用母公司限额' },
      arguments: [
        [
          ['客户', '信用限额', '母公司'],
          ['华东集团', 100_000, null],
          ['华东贸易', null, '华东集团'],
        ],
        [
          ['客户', '金额', '到期日'],
          ['华东集团', 40_000, '2025-07-31'],
          ['华东贸易', 40_000, '2025-07-31'],
        ],
        [['2025-06-30']],
        null,
        null,
      ],
      spills: [
        ['未付余额', '限额', '超限额', '闲置承保额', '未承保占比', '使用率', '限额来源', '追加限额', '追加费用'],
        [40_000, 100_000, 0, 20_000, 0, 0.8, '批复', '', ''],
        [40_000, 100_000, 0, '', 0, 0.8, '与 华东集团 共用', '', ''],
      ],
    },
  ],
  run: async (given, call) => (await import('../answers/limitUse')).answerLimitUse(given, call),
});
