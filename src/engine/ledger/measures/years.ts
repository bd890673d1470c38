import type { Measure } from '../../rule';
import type { Account } from '../account';

export const years: Measure<Account> = {
  name: { en: 'Years', zh: '往来年数' },
  summary: { en: 'Plain years since the first invoice.', zh: '自首张发票起的年数。' },
  source: 'expert',
  unit: 'years',
  of: ({ asOf, firstInvoice }) => (firstInvoice === Infinity ? null : (asOf - firstInvoice) / 365.25),
};
