import { deliveryDays } from '../delivered';
import { hasStop, stopsIn } from '../../time/stopsIn';
import type { InvoiceExclusion } from './exclusion';

/** Delivered on or after the day from which new deliveries to the customer are uninsured, because an older invoice is still unpaid. The same day as in COVERDEADLINES. */
export const deliveredAfterStop: InvoiceExclusion = {
  name: { en: 'Delivered after the stop', zh: '停止发货后仍发货' },
  summary: { en: 'Delivered when an older invoice had been unpaid for too long', zh: '前期发票逾期过久后仍发货' },
  source: 'AT-BE-gl',
  among(book, exclude) {
    if (!hasStop(book.policy)) return;
    const stop = stopsIn(book);
    const delivered = deliveryDays(book.open);
    for (let at = 0; at < delivered.length; at++) if (delivered[at]! >= stop[book.open.customer[at]!]!) exclude(at);
  },
};
