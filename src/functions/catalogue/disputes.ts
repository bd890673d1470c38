import { disputesExample } from './examples/disputes';
import { define } from '../definition';
import { disputesLayout, disputesLines } from '../layouts/disputes';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { disputeSettings } from '../parameters/disputeSettings';
import { disputes as log } from '../parameters/disputes';
import { baseRules } from '../parameters/financing';
import { mapping } from '../parameters/mapping';
import { matrix } from '../parameters/matrix';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { salesOrLedger } from '../parameters/salesOrLedger';
import { returned } from '../returned';

export const disputes = define({
  name: 'DISPUTES',
  summary: {
    en: 'The log of disputes with its clocks, and what each takes from cover, cash, the bank’s advance, the allowance and DSO: without it, as it is, and the difference.',
    zh: '争议台账及其时限，以及每项争议对保险、回款、银行融资、坏账准备和 DSO 的影响：无争议时、现状及差额。',
  },
  returns: returned(
    {
      en: 'A heading row, a row a dispute (of the log, then those that only the ledger knows), the other invoices and the book',
      zh: '标题行、每项争议一行（先台账，后仅见于明细者）、其他发票及全部应收账款',
    },
    disputesLayout,
    {
      lines: disputesLines,
      after: {
        en: 'The rows add up to the book: what disputes leave of a limit falls to the other invoices.',
        zh: '各行相加即全部应收账款：争议让出的限额归于其他发票。',
      },
    },
  ),
  notes: disputesLayout,
  slow: true,
  parameters: {
    receivables,
    disputes: log,
    asOf,
    policy: optional(policy),
    settings: disputeSettings,
    customers: optional(customers),
    matrix: optional(matrix),
    rules: optional(baseRules),
    sales: salesOrLedger,
    mapping,
    rates,
  },
  examples: [disputesExample],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/disputes')).answerDisputes(given, call),
});
