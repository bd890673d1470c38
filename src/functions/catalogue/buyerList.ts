import { define } from '../definition';
import { buyerListLayout, buyerListLines } from '../layouts/buyerList';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { listed } from '../parameters/listed';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const buyerList = define({
  name: 'BUYERLIST',
  summary: {
    en: 'The list of buyers that an insurer asks for, the largest first: terms, outstanding, turnover, highest balance, limit wanted, ageing, payment record; what is blank is named.',
    zh: '保险人要求的买方清单（大者在前）：账期、余额、销售额、最高余额、申请限额、账龄、付款记录，并注明空白项。',
  },
  returns: returned(
    { en: 'A heading row, a row a buyer, the others and the total', zh: '标题行、每个买方一行、其他买方及合计' },
    buyerListLayout,
    { lines: buyerListLines },
  ),
  notes: buyerListLayout,
  slow: true,
  parameters: { receivables, customers, asOf, count: listed, mapping, rates },
  examples: [
    {
      title: { en: 'Two buyers, the ledger keeps what was paid', zh: '两个买方，明细含已付发票' },
      arguments: [
        [
          ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
          ['Harbour Foods', 40_000, '2025-09-01', '2025-10-01', '2025-10-11'],
          ['Harbour Foods', 26_000, '2026-05-01', '2026-05-31', null],
          ['Hill & Co', 9000, '2026-06-20', '2026-07-20', null],
        ],
        [
          ['Customer', 'Name', 'Country', 'Sector', 'Credit limit'],
          ['Harbour Foods', 'Harbour Foods Ltd', 'GB', 'Food', 30_000],
          ['Hill & Co', null, null, 'Retail', null],
        ],
        [['2026-06-30']],
        null,
        null,
        null,
      ],
      spills: [
        [
          'Buyer',
          'Number',
          'Country',
          'Sector',
          'Terms',
          'Outstanding',
          'Of outstanding',
          'Turnover',
          'Of turnover',
          'Highest',
          'Limit now',
          'Limit wanted',
          'Not due',
          '1-30 days',
          '31-60 days',
          '61-90 days',
          'Over 90 days',
          'Days late',
          'Note',
        ],
        [
          'Harbour Foods Ltd',
          'Harbour Foods',
          'GB',
          'Food',
          30,
          26000,
          0.7428571429,
          66000,
          0.88,
          40000,
          30000,
          40000,
          0,
          26000,
          0,
          0,
          0,
          22,
          '',
        ],
        [
          'Hill & Co',
          '',
          '',
          'Retail',
          30,
          9000,
          0.2571428571,
          9000,
          0.12,
          9000,
          '',
          9000,
          9000,
          0,
          0,
          0,
          0,
          '',
          'Blank: country, register number, limit now.',
        ],
        ['Total', '', '', '', '', 35000, '', 75000, '', '', '', 49000, 9000, 26000, 0, 0, 0, '', ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/buyerList')).answerBuyerList(given, call),
});
