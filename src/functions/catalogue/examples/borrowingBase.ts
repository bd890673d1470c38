import type { Cells } from '../../../workbook/values/cells';

/** Receivables, rules, day, customers and policy of the examples of BORROWINGBASE and INELIGIBLES. */
export const baseBookExample: readonly (Cells | null)[] = [
  [
    ['Customer', 'Amount', 'Due date', 'Disputed amount'],
    ['Hill & Co', 100_000, '2026-07-31', null],
    ['Hill & Co', 20_000, '2026-03-01', null],
    ['Dale SA', 60_000, '2026-07-15', null],
    ['Moor Foods', 40_000, '2026-07-15', 10_000],
  ],
  [
    ['Home country', 'GB'],
    ['Cross-age above', '25%'],
    ['Advance rate now', '75%'],
    ['Advance rate insured', '90%'],
    ['Interest now', '8%'],
    ['Interest insured', '6%'],
    ['Cost of cover', 2000],
  ],
  [['2026-06-30']],
  [
    ['Customer', 'Country', 'Credit limit'],
    ['Hill & Co', 'GB', 80_000],
    ['Dale SA', 'FR', 50_000],
    ['Moor Foods', 'GB', 'nil'],
  ],
  [['Insured percentage', '90%']],
];
