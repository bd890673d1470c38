import { periodAfter } from '../../time/dateOfLoss';
import type { InvoiceExclusion } from './exclusion';

/** An invoice written later after the delivery than agreed; on the last day it is in time. Known only where the delivery has a date of its own. */
export const invoicedLate: InvoiceExclusion = {
  name: { en: 'Invoiced late', zh: '开票过迟' },
  summary: { en: 'Not invoiced in the agreed time after the delivery', zh: '发货后未在约定期限内开票' },
  source: 'AT-BE-gl',
  among(
    {
      open: {
        book: { deliveryDate },
        row,
        invoiceDate,
      },
      policy: { invoiceWithin },
    },
    exclude,
  ) {
    if (invoiceWithin === null || deliveryDate === undefined) return;
    const latest = periodAfter(
      Float64Array.from(row, (entry) => deliveryDate[entry]!),
      invoiceWithin,
    );
    for (let at = 0; at < invoiceDate.length; at++) if (invoiceDate[at]! > latest[at]!) exclude(at);
  },
};
