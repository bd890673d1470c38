import { isoDay } from './days';
import { openOf, sumOf, type Layout } from './ledger';

const headings = ['Date', 'Entry', 'Journal', 'Ref - Label', 'Due date', 'Original', 'Residual'];

/** Odoo (OCA), open items without the column of partners: the account and the partner stand above headings that come again for each. */
export const odooHeadingsAgain: Layout = {
  program: 'Odoo (OCA), Open Items, partners above their headings',
  tellsBy: 'name',
  print: ({ company, asOf, currency, customers }) => [
    [`Open Items - ${company} - ${currency}`],
    [],
    ['Date at filter', 'Target moves filter'],
    [isoDay(asOf), 'All posted entries'],
    [],
    ['1200 - Account Receivable'],
    ...customers.flatMap(({ name, invoices }) => [
      [name],
      headings,
      ...invoices.map((one) => [one.date, one.number, 'INV', one.number, one.due, one.original, openOf(one)]),
      [name, '', '', 'Partner ending balance', '', sumOf(invoices, ({ original }) => original), sumOf(invoices)],
      [],
    ]),
  ],
};
