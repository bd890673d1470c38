import { define } from '../definition';
import { rollRatesLayout } from '../layouts/rollRates';
import { agedFrom } from '../parameters/agedFrom';
import { asOf } from '../parameters/asOf';
import { buckets } from '../parameters/buckets';
import { lookBack } from '../parameters/lookBack';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const rollRates = define({
  name: 'ROLLRATES',
  summary: {
    en: 'How much of each age bucket rolls into the next, from the ledger’s own history, write-offs counted as not paid; and the loss rates that follow.',
    zh: '由明细的历史得出各账龄段的迁徙率（核销不算收回）及由此得出的损失率。',
  },
  returns: returned({ en: 'A heading row and one row a bucket', zh: '标题行，每个账龄段一行' }, rollRatesLayout, {
    after: {
      en: 'A bucket is so many month ends since the due date. A rate is blank where nothing ever stood in its bucket. Not due is what fell due in a step, with all that was invoiced of it.',
      zh: '账龄段按到期后经过的月末数计。该段从无余额时为空白。未到期一段为当期到期的全部开票额。',
    },
  }),
  notes: rollRatesLayout,
  parameters: {
    receivables,
    asOf,
    periods: lookBack(
      'periods',
      'How many steps to look back, 1 to 60: months, or years where buckets are a year wide; 12 if left out.',
      '回看期数，1 至 60：每期一个月，账龄段为一年时每期一年；省略时为 12。',
    ),
    buckets,
    basis: agedFrom,
    mapping,
    rates,
  },
  examples: [
    {
      title: {
        en: '100 falls due, 50 is left after a month and 20 of the rest is written off in the next',
        zh: '到期 100，一个月后余 50，次月核销 20、收回 15',
      },
      arguments: [
        [
          ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Written off'],
          ['Harbour Foods', 50, '2025-03-31', '2025-04-30', '2025-05-15', null],
          ['Harbour Foods', 20, '2025-03-31', '2025-04-30', '2025-06-15', 20],
          ['Hill & Co', 15, '2025-03-31', '2025-04-30', '2025-06-15', null],
          ['Hill & Co', 15, '2025-03-31', '2025-04-30', null, null],
        ],
        [['2025-06-30']],
        [[3]],
        [[30]],
        null,
        null,
        null,
      ],
      spills: [
        [
          'Bucket',
          'Stood',
          'Stayed',
          'Of it written off',
          'Roll rate',
          'Mean',
          'Lowest',
          'Highest',
          'Latest',
          'Loss rate',
          'Note',
        ],
        ['Not due', 100, 50, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.35, ''],
        ['1-30 days', 50, 35, 20, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, ''],
        ['Over 30 days', 0, 0, 0, '', '', '', '', '', 1, ''],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/rollRates')).answerRollRates(given, language),
});
