import { define } from '../definition';
import { collectionIndexLayout, collectionIndexLines } from '../layouts/collectionIndex';
import { asOf } from '../parameters/asOf';
import { mapping } from '../parameters/mapping';
import { opening } from '../parameters/opening';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { sales } from '../parameters/sales';
import { returned } from '../returned';

export const collectionIndex = define({
  name: 'COLLECTIONINDEX',
  summary: {
    en: 'Collection effectiveness index: how much of what could be collected was collected, in both published variants.',
    zh: '收款效率指数（CEI）：可收款项中实际收回的比例，两种公开算法并列。',
  },
  returns: returned(
    { en: 'A heading row and always the same lines', zh: '标题行及固定顺序的各行' },
    collectionIndexLayout,
    { lines: collectionIndexLines },
  ),
  parameters: { receivables, sales, asOf, opening, mapping, rates },
  examples: [
    {
      title: {
        en: 'A quarter: 79.6% by its sales, 55.9% by an average month',
        zh: '一个季度：按期间赊销 79.6%，按月均赊销 55.9%',
      },
      arguments: [
        [
          ['Customer', 'Current', '1-30', 'Total'],
          ['Harbour Foods', 3590, 2750, 6340],
        ],
        [[10_890, '3 months']],
        [['2025-03-31']],
        [[6200]],
        null,
        null,
      ],
      spills: [
        ['Figure', 'Value', 'How computed'],
        ['Opening receivables', 6200, 'As given, else open on 2024-12-31 by the ledger'],
        ['Credit sales', 10_890, '2025-01-01 – 2025-03-31'],
        ['Closing receivables', 6340, 'Open on asOf, disputed amounts included, credits taken off'],
        ['Of it not past due', 3590, 'Due on asOf or later'],
        [
          'Collection effectiveness index',
          10_750 / 13_500,
          '(Opening + sales − closing) ÷ (opening + sales − not past due)',
        ],
        [
          'Collection effectiveness index, average monthly sales',
          3490 / 6240,
          'The same with the sales of an average month',
        ],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/collectionIndex')).answerCollectionIndex(given, language),
});
