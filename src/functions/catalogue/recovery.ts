import { define } from '../definition';
import { recoveryLayout } from '../layouts/recovery';
import { returned } from '../returned';
import { mapping } from '../parameters/mapping';
import { policy } from '../parameters/policy';
import { recoveries } from '../parameters/recoveries';
import { rates } from '../parameters/rates';

export const recovery = define({
  name: 'RECOVERY',
  summary: {
    en: 'Who gets what of money that comes in after a loss was paid, costs shared alike.',
    zh: '赔付之后收回的款项如何分配，费用按同样比例分担。',
  },
  returns: returned(
    { en: 'As many rows as the recoveries range, headings included', zh: '与追偿款区域行数相同（含标题行）' },
    recoveryLayout,
    {
      after: {
        en: 'Receipts of a customer follow one another by date. Without an Indemnity it follows from debt, limit and policy.',
        zh: '同一客户的回款按日期先后计算；未填赔款的，按欠款、限额和保单推算。',
      },
    },
  ),
  notes: recoveryLayout,
  parameters: { recoveries, policy, mapping, rates },
  examples: [
    {
      title: {
        en: 'Debt 30,000, limit 25,000 insured in full: 83 % of what comes in is the insurer’s',
        zh: '欠款 30,000，限额 25,000 全额承保：收回款项的 83% 归保险人',
      },
      arguments: [
        [
          ['Customer', 'Debt', 'Credit limit', 'Recovered', 'Costs'],
          ['Harbour Foods', 30_000, 25_000, 12_000, 2000],
        ],
        [
          ['Insured percentage', '100%'],
          ['Recoveries after loss', 'pro rata'],
        ],
        null,
      ],
      spills: [
        ['Net recovery', 'To insurer', 'To you', 'Still lost', 'Note'],
        [10_000, 8333.3333, 1666.6667, 3333.3333, 'pro rata.'],
      ],
    },
    {
      title: { en: 'The insurer first, in two receipts', zh: '两笔回款，保险人优先' },
      arguments: [
        [
          ['客户', '欠款', '赔款', '追偿款'],
          ['华东贸易', 100_000, 90_000, 60_000],
          ['华东贸易', null, null, 35_000],
        ],
        [['损后追偿', '保险人优先']],
        null,
      ],
      spills: [
        ['净追偿款', '归保险人', '归贵方', '贵方仍损失', '说明'],
        [60_000, 60_000, 0, 10_000, '保险人优先。'],
        [35_000, 30_000, 5000, 5000, '保险人优先。'],
      ],
    },
  ],
  run: async ({ recoveries, policy }, call) =>
    (await import('../answers/recovery')).answerRecovery(recoveries, policy, call),
});
