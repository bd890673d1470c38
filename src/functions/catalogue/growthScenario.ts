import { define } from '../definition';
import { growthScenarioLayout, growthScenarioLines } from '../layouts/growthScenario';
import { asOf } from '../parameters/asOf';
import { capital } from '../parameters/capital';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const growthScenario = define({
  name: 'GROWTHSCENARIO',
  summary: {
    en: 'Growth of sales with the limits of now: working capital and cash it ties up, what would stand above limits, headroom, whose limit is full first, and the premium.',
    zh: '销售增长而限额不变：占用的营运资金与现金、超限额金额、限额余量、首先用满限额的客户及保险费。',
  },
  returns: returned({ en: 'A heading row and one row a figure', zh: '标题行及每项指标一行' }, growthScenarioLayout, {
    lines: growthScenarioLines,
  }),
  notes: growthScenarioLayout,
  parameters: { receivables, customers, asOf, figures: capital, policy: optional(policy), mapping, rates },
  examples: [
    {
      title: { en: 'Sales grow by 25%', zh: '销售增长 25%' },
      arguments: [
        [
          ['Customer', 'Amount', 'Due date'],
          ['Harbour Foods', 60_000, '2026-07-31'],
          ['Hill & Co', 40_000, '2026-07-15'],
        ],
        [
          ['Customer', 'Credit limit'],
          ['Harbour Foods', 70_000],
          ['Hill & Co', 80_000],
        ],
        [['2026-06-30']],
        [
          ['Growth', '25%'],
          ['Sales', 1_000_000],
          ['Inventory', 50_000],
          ['Payables', 30_000],
          ['Cash', 20_000],
        ],
        [
          ['Insured percentage', '90%'],
          ['Premium rate', '0.3%'],
        ],
        null,
        null,
      ],
      spills: [
        ['Figure', 'Now', 'After growth', 'Change', 'How computed'],
        ['Sales', 1_000_000, 1_250_000, 250_000, 'Sales × (1 + growth).'],
        ['Receivables', 100_000, 125_000, 25_000, 'As given, else what is open in the ledger; grows with sales.'],
        ['Working capital', 120_000, 150_000, 30_000, 'Receivables + inventory − payables.'],
        ['Cash after what growth ties up', 20_000, -10_000, -30_000, 'Cash less working capital × growth.'],
        ['Above limits', 0, 5000, 5000, 'LIMITUSE with every amount of the ledger × (1 + growth), limits unchanged.'],
        [
          'Customers above their limits',
          0,
          1,
          1,
          'LIMITUSE with every amount of the ledger × (1 + growth), limits unchanged.',
        ],
        [
          'Headroom of limits',
          50_000,
          30_000,
          -20_000,
          'LIMITUSE with every amount of the ledger × (1 + growth), limits unchanged.',
        ],
        ['Growth until the next limit is full', 0.1666667, 1, '', 'Harbour Foods is the first, of all growing alike.'],
        ['Premium, fees and tax', 3000, 3750, 750, 'PREMIUM on these sales; limit fees on the limits of now.'],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/growthScenario')).answerGrowthScenario(given, call),
});
