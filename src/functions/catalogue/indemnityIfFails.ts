import { define } from '../definition';
import { indemnityIfFailsLayout } from '../layouts/indemnityIfFails';
import { besideCustomersOrLedger, returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { failing } from '../parameters/failing';
import { rates } from '../parameters/rates';

export const indemnityIfFails = define({
  name: 'INDEMNITYIFFAILS',
  summary: {
    en: 'What is lost and what the policy pays if a customer alone becomes insolvent on the day: INDEMNITY with nobody else failing.',
    zh: '假设某一客户在基准日单独违约：损失多少、保险赔付多少（即其他客户均无损失时的 INDEMNITY）。',
  },
  returns: returned(besideCustomersOrLedger, indemnityIfFailsLayout),
  notes: indemnityIfFailsLayout,
  parameters: { customers, policy, receivables: optional(failing), asOf: optional(asOf), mapping, rates },
  examples: [
    {
      title: { en: 'One within its limit, one above it', zh: '一家在限额内，一家超出限额' },
      arguments: [
        [
          ['Customer', 'Credit limit'],
          ['Harbour Foods', 20_000],
          ['Hill & Co', 25_000],
        ],
        [
          ['Insured percentage', '90%'],
          ['Maximum liability', 100_000],
        ],
        [
          ['Customer', 'Amount', 'Due date'],
          ['Harbour Foods', 10_000, '2025-07-31'],
          ['Hill & Co', 40_000, '2025-08-31'],
        ],
        [['2025-06-30']],
        null,
      ],
      spills: [
        ['Loss', 'Covered', 'Indemnity', 'Retained', 'Note'],
        [
          10_000,
          10_000,
          9_000,
          1_000,
          'Loss: unpaid balance. Binding clause: Insured percentage. VAT not known, counted as insured: say VAT insured in the policy or add a column VAT.',
        ],
        [40_000, 25_000, 22_500, 17_500, 'Loss: unpaid balance. Binding clause: Credit limit.'],
      ],
    },
    {
      title: { en: 'Without receivables: sales and terms stand in', zh: '没有应收账款：按年销售额和账期估计' },
      arguments: [
        [
          ['客户', '年销售额', '账期', '信用限额'],
          ['华东贸易', 365_000, 30, '零限额'],
        ],
        [['赔偿比例', '90%']],
        null,
        null,
        null,
      ],
      spills: [
        ['损失', '承保金额', '赔款', '自留', '说明'],
        [30_000, 0, 0, 30_000, '损失依据：年销售额 × 账期。该客户为零限额，不予承保。'],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "cover" */ '../answers/indemnityIfFails')).answerIndemnityIfFails(given, call),
});
