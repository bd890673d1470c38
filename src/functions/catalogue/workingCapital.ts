import { define } from '../definition';
import { workingCapitalLayout, workingCapitalLines } from '../layouts/workingCapital';
import { capital } from '../parameters/capital';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';
import { returned } from '../returned';

export const workingCapital = define({
  name: 'WORKINGCAPITAL',
  summary: {
    en: 'Working capital in money and days, cash, quick and current ratio, weeks of payroll: now, after growth, and after a debt that fails, without and with cover.',
    zh: '营运资金需求（金额与天数）、现金、速动与流动比率、可支付工资周数：当前、增长后，以及一笔欠款违约后（无保险、有保险）。',
  },
  returns: returned({ en: 'A heading row and one row a figure', zh: '标题行及每项指标一行' }, workingCapitalLayout, {
    lines: workingCapitalLines,
  }),
  notes: workingCapitalLayout,
  parameters: { figures: capital, mapping, rates },
  examples: [
    {
      title: { en: '60 + 45 − 30 days; the largest customer fails', zh: '60 + 45 − 30 天；最大客户违约' },
      arguments: [
        [
          ['Receivables', 6_000_000],
          ['Inventory', 4_500_000],
          ['Payables', 3_000_000],
          ['Sales', 36_500_000],
          ['Cost of sales', 36_500_000],
          ['Purchases', 36_500_000],
          ['Cash', 600_000],
          ['Weekly payroll', 100_000],
          ['Paid late', 3_650_000],
          ['Growth', '10%'],
          ['Failing debt', 1_000_000],
          ['Indemnity', 900_000],
          ['Premium', 60_000],
        ],
        null,
        null,
      ],
      spills: [
        ['Figure', 'Now', 'After growth', 'Debt paid', 'Debt fails', 'Fails, with cover', 'How computed'],
        ['Receivable days (DSO)', 60, 60, 50, 50, 50, 'Receivables ÷ sales × days.'],
        ['Inventory days (DIO)', 45, 45, 45, 45, 45, 'Inventory ÷ cost of sales × days.'],
        ['Payable days (DPO)', 30, 30, 30, 30, 30, 'Payables ÷ purchases × days.'],
        ['Cash conversion cycle', 75, 75, 65, 65, 65, 'Receivable days + inventory days − payable days.'],
        [
          'Working capital',
          7_500_000,
          8_250_000,
          6_500_000,
          6_500_000,
          6_500_000,
          'Receivables + inventory − payables.',
        ],
        [
          'Working capital by days',
          7_500_000,
          8_250_000,
          6_500_000,
          6_500_000,
          6_500_000,
          'Cash conversion cycle × sales of a day.',
        ],
        ['Cash ratio', 0.2, -0.0454545, 0.5333333, 0.2, 0.48, '(Cash + securities) ÷ current liabilities.'],
        [
          'Quick ratio',
          2.2,
          1.9545455,
          2.2,
          1.8666667,
          2.1466667,
          '(Cash + securities + receivables + other current assets) ÷ current liabilities.',
        ],
        ['Current ratio', 3.7, 3.4545455, 3.7, 3.3666667, 3.6466667, 'The same with inventory ÷ current liabilities.'],
        ['Weeks of payroll safe', 6, 0, 16, 6, 14.4, '(Cash + credit lines) ÷ weekly payroll.'],
        ['Own late payments', 0.1, 0.1, 0.1, 0.1, 0.1, 'Paid late ÷ purchases.'],
        ['Tied up by growth', '', 750_000, '', '', '', 'Working capital × growth.'],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/workingCapital')).answerWorkingCapital(given, call),
});
