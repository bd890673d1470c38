import { define } from '../definition';
import { ineligiblesLayout } from '../layouts/financing';
import { besideReceivables, returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { baseRules } from '../parameters/financing';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { baseBookExample } from './examples/borrowingBase';

export const ineligibles = define({
  name: 'INELIGIBLES',
  summary: {
    en: 'BORROWINGBASE invoice by invoice: what the bank counts of each, and the first reason why not more.',
    zh: 'BORROWINGBASE 的逐张明细：每张发票计入多少，以及不计入的首要原因。',
  },
  returns: returned(besideReceivables, ineligiblesLayout, {
    after: {
      en: 'What is taken from a whole customer falls on its invoices in proportion.',
      zh: '按客户整体剔除的金额，按比例分摊到其各张发票。',
    },
  }),
  notes: ineligiblesLayout,
  parameters: {
    receivables,
    rules: baseRules,
    asOf,
    customers: optional(customers),
    policy: optional(policy),
    mapping,
    rates,
  },
  examples: [
    {
      title: { en: 'The book of BORROWINGBASE', zh: 'BORROWINGBASE 的同一账簿' },
      arguments: [...baseBookExample, null, null],
      spills: [
        ['Open', 'Eligible', 'Insured', 'Ineligible', 'Reason'],
        [100_000, 100_000, 80_000, 0, ''],
        [20_000, 0, 0, 20_000, 'Past due'],
        [60_000, 50_000, 50_000, 10_000, 'Foreign, above the cover'],
        [40_000, 30_000, 0, 10_000, 'Disputed'],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/ineligibles')).answerIneligibles(given, call),
});
