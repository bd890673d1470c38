import { define } from '../definition';
import { provisionLayout, provisionLines } from '../layouts/provision';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { matrix } from '../parameters/matrix';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { provisionSettings } from '../parameters/provisionSettings';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const provision = define({
  name: 'PROVISION',
  summary: {
    en: 'The allowance for receivables by a provision matrix (IFRS 9 simplified, CAS 22), defaults apart, cover as a recovery, and its movement; or incurred losses.',
    zh: '按损失率表计提应收账款坏账准备（CAS 22、IFRS 9 简化方法），违约客户单项计提，信用保险作为预期回收，并列示变动；亦可按已发生损失。',
  },
  returns: returned(
    { en: 'A heading row, a line a bucket, and then the same lines', zh: '标题行、每个账龄段一行及固定各行' },
    provisionLayout,
    {
      lines: provisionLines,
      after: {
        en: 'A provision is never above the balance. In default are the customers that CREDITRISK calls so by the ledger.',
        zh: '坏账准备不超过账面余额。违约客户与 CREDITRISK 按明细的认定一致。',
      },
    },
  ),
  parameters: {
    receivables,
    matrix,
    asOf,
    settings: provisionSettings,
    policy: optional(policy),
    customers: optional(customers),
    mapping,
    rates,
  },
  examples: [
    {
      title: { en: 'The published matrix, and the movement of the allowance', zh: '公开示例的损失率表及坏账准备变动' },
      arguments: [
        [
          ['Customer', 'Current', '1-30', '31-60', '61-90', 'Over 90', 'Total'],
          ['Harbour Foods', 200_000, 90_000, 60_000, 23_000, 0, 373_000],
          ['Hill & Co', 100_000, 50_000, 0, 0, 5000, 155_000],
        ],
        [
          ['Bucket', 'Reached', 'Final loss'],
          ['Current', 100_000, 2000],
          ['1-30', 50_000, 2000],
          ['31-60', 23_000, 2000],
          ['61-90', 8000, 2000],
          ['Over 90', 2000, 2000],
        ],
        [['2025-12-31']],
        [
          ['Defaults apart', 'no'],
          ['Opening allowance', 20_000],
          ['Written off in the period', 1000],
        ],
        null,
        null,
        null,
        null,
      ],
      spills: [
        [
          'Item',
          'Balance',
          'Rate given',
          'Loss rate',
          'Provision',
          'From the insurer',
          'Allowance',
          'Previous rate',
          'Note',
        ],
        ['Not due', 300_000, 0.02, 0.02, 6000, 0, 6000, '', ''],
        ['1-30 days', 140_000, 0.04, 0.04, 5600, 0, 5600, '', ''],
        ['31-60 days', 60_000, 2 / 23, 2 / 23, 120_000 / 23, 0, 120_000 / 23, '', ''],
        ['61-90 days', 23_000, 0.25, 0.25, 5750, 0, 5750, '', ''],
        ['Over 90 days', 5000, 1, 1, 5000, 0, 5000, '', ''],
        ['In default, assessed apart', 0, '', '', 0, 0, 0, '', '0 customers, owed × loss given default'],
        [
          'Credits that lower no bucket',
          0,
          '',
          '',
          '',
          '',
          '',
          '',
          'Customers who owe nothing on balance, or all credits where nothing is netted',
        ],
        [
          'Total',
          528_000,
          '',
          (22_350 + 120_000 / 23) / 528_000,
          22_350 + 120_000 / 23,
          0,
          22_350 + 120_000 / 23,
          '',
          'Loss rates as given.',
        ],
        [
          'Expected from the insurer, an asset of its own',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          'Only where the settings say that cover counts as a separate asset',
        ],
        ['Opening allowance', '', '', '', '', '', 20_000, '', ''],
        ['Charge', '', '', '', '', '', 3350 + 120_000 / 23, '', 'What brings the allowance to the total'],
        ['Reversal', '', '', '', '', '', 0, '', ''],
        ['Written off', '', '', '', '', '', 1000, '', ''],
        ['Transferred', '', '', '', '', '', 0, '', ''],
        ['Other', '', '', '', '', '', 0, '', ''],
        [
          'Closing allowance',
          '',
          '',
          '',
          '',
          '',
          22_350 + 120_000 / 23,
          '',
          'Opening + charge − reversal − written off − transferred + other',
        ],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/provision')).answerProvision(given, language),
});
