import { define } from '../definition';
import { dunningLayout } from '../layouts/creditPolicy';
import { besideReceivables, returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { dunningCalendar } from '../parameters/creditPolicy';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';

export const dunning = define({
  name: 'DUNNING',
  summary: {
    en: 'For each open invoice what should have been done by now, and what comes next and when.',
    zh: '逐张未结发票：目前应已采取的催收措施，以及下一步和日期。',
  },
  returns: returned(besideReceivables, dunningLayout, {
    after: { en: 'The days of your policy are those of COVERDEADLINES.', zh: '保单规定的期限见 COVERDEADLINES。' },
  }),
  notes: dunningLayout,
  parameters: { receivables, asOf, calendar: dunningCalendar, mapping, rates },
  examples: [
    {
      title: { en: 'Fifteen days late, and not yet due', zh: '逾期 15 天，以及未到期' },
      arguments: [
        [
          ['Customer', 'Amount', 'Due date'],
          ['Hill & Co', 1000, '2026-06-15'],
          ['Dale SA', 500, '2026-07-31'],
        ],
        [['2026-06-30']],
        null,
        null,
        null,
      ],
      spills: [
        ['Open', 'Days past due', 'Should be done', 'Next', 'On', 'Note'],
        [1000, 15, 'Formal letter, suspend deliveries', 'Collection agency or lawyer', '2026-07-15', ''],
        [500, -31, '', 'Automatic reminder', '2026-07-16', ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/dunning')).answerDunning(given, call),
});
