import { shortDay } from './days';
import { flatList } from './flatList';
import { openOf } from './ledger';

/** Xero, invoices as CSV: one row an invoice, days by their month’s name, what is due. */
// prettier-ignore
export const xeroInvoices = flatList('Xero, Invoices', 'name', [
  ['ContactName', ({ customer }) => customer.name],
  ['EmailAddress', () => ''],
  ['InvoiceNumber', ({ number }) => number],
  ['InvoiceDate', ({ date }) => shortDay(date)],
  ['DueDate', ({ due }) => shortDay(due)],
  ['InvoiceAmountDue', openOf],
]);
