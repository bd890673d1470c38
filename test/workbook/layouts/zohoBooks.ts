import { isoDay } from './days';
import { flatList } from './flatList';
import { openOf } from './ledger';

/** Zoho Books, invoices: status and balance beside the total. */
// prettier-ignore
export const zohoBooks = flatList('Zoho Books, Invoices', 'name', [
  ['Date', ({ date }) => isoDay(date)],
  ['Invoice#', ({ number }) => number],
  ['Customer Name', ({ customer }) => customer.name],
  ['Status', () => 'Sent'],
  ['Due Date', ({ due }) => isoDay(due)],
  ['Amount', ({ original }) => original],
  ['Balance Due', openOf],
]);
