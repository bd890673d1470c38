import { addMonths } from '../dateOfLoss';
import type { InvoiceExclusion } from './exclusion';

/** An invoice granted longer credit than the policy allows, counted from its date. On the last day allowed it is still insured. */
export const termsTooLong: InvoiceExclusion = {
  name: { en: 'Terms too long', zh: '账期过长' },
  summary: { en: 'Payment term longer than the maximum payment term', zh: '账期超过最长信用期限' },
  source: 'AT-BE-gl',
  among({ receivables: { invoiceDate, dueDate }, policy: { maximumPaymentTerm: longest }, unpaid }, exclude) {
    if (longest === null) return;
    const days = longest.unit === 'days' ? longest.count : 0;
    const from = longest.unit === 'days' ? invoiceDate : addMonths(invoiceDate, longest);
    for (let row = 0; row < unpaid.length; row++) if (dueDate[row]! > from[row]! + days && unpaid[row]! !== 0) exclude(row);
  },
};
