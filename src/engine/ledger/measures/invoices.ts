import type { Measure } from '../../rule';
import type { Account } from '../account';

export const invoices: Measure<Account> = {
  name: { en: 'Invoices', zh: '发票数' },
  summary: {
    en: 'Invoices dated on or before the day, credit notes included.',
    zh: '基准日及以前开具的发票数，含贷项通知单。',
  },
  source: 'expert',
  unit: 'count',
  of: (account) => account.invoices,
};
