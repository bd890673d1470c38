import { define } from '../definition';
import { topDebtorsLayout, topDebtorsLines } from '../layouts/topDebtors';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { debtorsListed } from '../parameters/listed';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const topDebtors = define({
  name: 'TOPDEBTORS',
  summary: {
    en: 'The largest debtors as a bank asks for them: share of the book, what is past due, limit, how far it is used and what lies above it.',
    zh: '银行要求的主要债务人清单：占比、逾期金额、限额及其使用率、超限额。',
  },
  returns: returned(
    { en: 'A heading row, a row a debtor, the others and the total', zh: '标题行、每个债务人一行、其他及合计' },
    topDebtorsLayout,
    { lines: topDebtorsLines },
  ),
  notes: topDebtorsLayout,
  slow: true,
  parameters: { receivables, customers, asOf, count: debtorsListed, policy: optional(policy), mapping, rates },
  examples: [
    {
      title: { en: 'The two largest of three; one limit is exceeded', zh: '三个债务人中最大的两个；一个超限额' },
      arguments: [
        [
          ['Customer', 'Amount', 'Due date'],
          ['Harbour Foods', 60_000, '2026-07-31'],
          ['Hill & Co', 20_000, '2026-03-01'],
          ['Hill & Co', 10_000, '2026-06-10'],
          ['Dale SA', 10_000, '2026-07-15'],
        ],
        [
          ['Customer', 'Country', 'Credit limit'],
          ['Harbour Foods', 'GB', 50_000],
          ['Hill & Co', 'FR', 40_000],
          ['Dale SA', 'FR', 20_000],
        ],
        [['2026-06-30']],
        [[2]],
        null,
        null,
        null,
      ],
      spills: [
        [
          'Debtor',
          'Country',
          'Outstanding',
          'Share',
          'Cumulative',
          'Past due',
          'Over 90 days',
          'Limit',
          'Limit used',
          'Over limit',
          'Limit left',
          'Days late',
          'Note',
        ],
        ['Harbour Foods', 'GB', 60000, 0.6, 0.6, 0, 0, 50000, 1.2, 10000, 0, '', 'approved'],
        ['Hill & Co', 'FR', 30000, 0.3, 0.9, 30000, 20000, 40000, 0.75, 0, 10000, 78, 'approved'],
        ['Others (1)', '', 10000, 0.1, '', 0, 0, '', '', 0, '', '', ''],
        ['Total', '', 100000, 1, '', 30000, 20000, '', '', 10000, '', '', ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/topDebtors')).answerTopDebtors(given, call),
});
