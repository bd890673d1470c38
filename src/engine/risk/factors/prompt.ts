import type { Account } from '../../ledger/account';
import { lateShare } from '../../ledger/measures/lateShare';
import type { PaymentFactor } from './payer';

/** It takes a dozen effective invoices, less than 5 % of them late, to be called prompt. */
export const prompt: PaymentFactor = {
  name: { en: 'Prompt', zh: '按期付款' },
  summary: {
    en: 'Taken off where less than 5 % is late over at least 12 effective invoices.',
    zh: '有效发票不少于 12 张且逾期不足 5% 时减分。',
  },
  source: 'expert',
  of: ({ account }, { prompt: weight }) =>
    (lateShare.of(account) ?? 1) < 0.05 && effectiveInvoices(account) >= 12 ? -weight : 0,
  says: () => ({ en: 'pays on time', zh: '按期付款' }),
};

/** How many equal invoices the weighted ones are worth: (Σw)² ÷ Σw². */
export function effectiveInvoices({ w, ww }: Account): number {
  return ww > 0 ? (w * w) / ww : 0;
}
