import { define } from '../definition';
import { paymentBehaviourLayout } from '../layouts/paymentBehaviour';
import { oneRowEach, returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { mapping } from '../parameters/mapping';
import { receivables } from '../parameters/receivables';
import { rates } from '../parameters/rates';

export const paymentBehaviour = define({
  name: 'PAYMENTBEHAVIOUR',
  summary: {
    en: 'How each customer pays: days late, late shares, trend, disputes and a payment index.',
    zh: '各客户的付款表现：逾期天数、逾期占比、趋势、争议占比和付款指数。',
  },
  returns: returned(oneRowEach, paymentBehaviourLayout, {
    after: {
      en: 'Trend: days by which the last 90 days are paid later than the year before, plus is worse; the payment index from 0 to 100. Blank where it cannot be known yet.',
      zh: '趋势为近 90 天付款比此前一年慢的天数，正为变慢；付款指数为 0 至 100。尚无法得知的为空白。',
    },
  }),
  parameters: { receivables, asOf, mapping, rates },
  examples: [
    {
      title: {
        en: 'Four years of business, the latest invoice paid 15 days late',
        zh: '往来四年，最近一张发票逾期 15 天付款',
      },
      arguments: [
        [
          ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Disputed'],
          ['Harbour Foods', 500, '2021-01-01', '2021-01-31', '2021-01-31', 'no'],
          ['Harbour Foods', 500, '2024-11-02', '2024-12-02', '2024-12-17', 'no'],
          ['Hill & Co', 900, '2024-12-20', '2025-01-19', null, 'yes'],
        ],
        [['2025-01-01']],
        null,
      ],
      spills: [
        [
          'Customer',
          'Invoices',
          'Days beyond terms',
          'Late share',
          'Late over 60',
          'Trend',
          'Disputed share',
          'Payment index',
          'Years',
        ],
        ['Harbour Foods', 2, 15, 1, 0, '', 0, 70, 4],
        ['Hill & Co', 1, '', '', '', '', 1, '', 12 / 365.25],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "reading" */ '../answers/paymentBehaviour')).answerPaymentBehaviour(
      given,
      language,
    ),
});
