import { accountsFrom, paymentMeasures, unnamedProblems, type Account } from '../../engine/ledger';
import { define, type AnswerCell } from '../definition';
import { asOf } from '../parameters/asOf';
import { mapping } from '../parameters/mapping';
import { receivables } from '../parameters/receivables';

export const paymentBehaviour = define({
  name: 'PAYMENTBEHAVIOUR',
  summary: {
    en: 'How each customer pays: days late, late shares, trend, disputes and a payment index.',
    zh: '各客户的付款表现：逾期天数、逾期占比、趋势、争议占比和付款指数。',
  },
  returns: {
    en: 'A heading row and one row a customer, in order of first appearance: Customer, Invoices, Days beyond terms, Late share, Late over 60, Trend (days a month, plus is worse), Disputed share, Payment index (0 to 100), Years. Blank where it cannot be known yet.',
    zh: '标题行，以及按首次出现顺序每个客户一行：客户、发票数、平均逾期天数、逾期占比、逾期超60天占比、趋势（天/月，正为变差）、争议占比、付款指数（0 至 100）、往来年数。尚无法得知的为空白。',
  },
  parameters: { receivables, asOf, mapping },
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
  run({ receivables, asOf }, { language }) {
    const headings = [{ en: 'Customer', zh: '客户' }, ...paymentMeasures.map((measure) => measure.name)].map(
      (words) => words[language],
    );
    const lost = unnamedProblems(receivables).map((problem) => headings.map(() => problem));
    return [headings, ...accountsFrom(receivables, asOf).map(rowOf), ...lost];
  },
});

function rowOf(account: Account): readonly AnswerCell[] {
  return [account.customer, ...paymentMeasures.map((measure) => account.problem ?? measure.of(account) ?? '')];
}
