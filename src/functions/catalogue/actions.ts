import { define } from '../definition';
import { actionsLayout, actionsLines } from '../layouts/actions';
import { actionSettings } from '../parameters/actionSettings';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { disputes } from '../parameters/disputes';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const actions = define({
  name: 'ACTIONS',
  summary: {
    en: 'What to do now, the most money first: duties of the policy, broken promises, disputes, invoices to collect, slipping customers, limits.',
    zh: '当前待办，金额大者在前：保单义务、未履行的承诺、争议、应催收发票、恶化的客户、限额。',
  },
  returns: returned({ en: 'A heading row and one row a thing to do', zh: '标题行及每项待办一行' }, actionsLayout, {
    lines: actionsLines,
  }),
  notes: actionsLayout,
  slow: true,
  parameters: {
    customers,
    receivables,
    asOf,
    policy: optional(policy),
    disputes: optional(disputes),
    settings: actionSettings,
    mapping,
    rates,
  },
  examples: [
    {
      title: {
        en: 'A notice due in five days, a broken promise, a limit exceeded',
        zh: '五天后须通知、承诺未履行、超限额',
      },
      arguments: [
        [
          ['Customer', 'Credit limit'],
          ['Harbour Foods', 1000],
          ['Hill & Co', 500],
        ],
        [
          ['Invoice', 'Customer', 'Amount', 'Invoice date', 'Due date', 'Promised date'],
          ['A1', 'Harbour Foods', 1000, '2026-03-01', '2026-04-10', null],
          ['B7', 'Hill & Co', 800, '2026-04-20', '2026-05-20', '2026-06-01'],
        ],
        [['2026-06-04']],
        [
          ['Insured percentage', '90%'],
          ['Notice within', '60 days'],
        ],
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['What to do', 'Kind', 'Customer', 'Invoice', 'At stake', 'By', 'Days left', 'Frees cash', 'From', 'Reason'],
        [
          'Collection agency or lawyer',
          'collect',
          'Harbour Foods',
          'A1',
          1000,
          '2026-05-10',
          -25,
          1000,
          'Receivables row 2',
          '55 days past due; nobody frees more cash: 1,000 from this customer',
        ],
        [
          'Look into the customer',
          'slipping customer',
          'Harbour Foods',
          '',
          1000,
          '2026-06-04',
          0,
          0,
          'Customers row 2',
          '100% more of the balance is over 30 days late than a quarter ago',
        ],
        [
          'Overdue notice',
          'duty of the policy',
          'Harbour Foods',
          'A1',
          900,
          '2026-06-09',
          5,
          0,
          'Receivables row 2',
          'The insurer must be told that the customer is late',
        ],
        [
          'Call: the promise was not kept',
          'promise',
          'Hill & Co',
          'B7',
          800,
          '2026-06-01',
          -3,
          800,
          'Receivables row 3',
          'promised for 2026-06-01',
        ],
        [
          'Ask for a limit of 800',
          'ask for a limit',
          'Hill & Co',
          '',
          300,
          '2026-06-04',
          0,
          0,
          'Customers row 3',
          'the limit is 500',
        ],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/actions')).answerActions(given, call),
});
