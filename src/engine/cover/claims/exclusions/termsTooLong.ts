import { endOf } from '../../time/dateOfLoss';
import type { InvoiceExclusion } from './exclusion';

/** An invoice granted longer credit than the policy allows, counted from its date. On the last day allowed it is still insured. */
export const termsTooLong: InvoiceExclusion = {
  name: { en: 'Terms too long', zh: '账期过长' },
  summary: { en: 'Payment term longer than the maximum payment term', zh: '账期超过最长信用期限' },
  source: 'AT-BE-gl',
  among({ open: { invoiceDate, dueDate }, policy: { maximumPaymentTerm } }, exclude) {
    if (maximumPaymentTerm === null) return;
    const latest = endOf(maximumPaymentTerm);
    for (let at = 0; at < dueDate.length; at++) if (dueDate[at]! > latest(invoiceDate[at]!)) exclude(at);
  },
};
