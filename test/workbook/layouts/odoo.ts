import { openOf, sumOf, type Layout } from './ledger';
import { isoDay } from './days';

const headings = [
  'Date',
  'Entry',
  'Journal',
  'Account',
  'Partner',
  'Ref - Label',
  'Due date',
  'Original',
  'Residual',
  'Cur.',
];

/** Odoo (OCA), open items: title, two rows of filters, account and partner above, headings again for each partner, ending balances, shares. */
export const odooOpenItems: Layout = {
  program: 'Odoo (OCA), Open Items',
  tellsBy: 'name',
  print: ({ company, asOf, currency, customers }) => [
    [`Open Items - ${company} - ${currency}`],
    [],
    ['Date at filter', 'Target moves filter', 'Account balance at 0 filter'],
    [isoDay(asOf), 'All posted entries', 'Show'],
    [],
    ['1200 - Account Receivable'],
    ...customers.flatMap(({ name, invoices }) => [
      [name],
      headings,
      ...invoices.map((one) => [
        one.date, one.number, 'INV', '1200', name, one.number, one.due, one.original, openOf(one), currency,
      ]), // prettier-ignore
      [
        name,
        '',
        '',
        '',
        '',
        'Partner ending balance',
        '',
        sumOf(invoices, ({ original }) => original),
        sumOf(invoices),
        currency,
      ],
      [],
    ]),
    ['1200 - Account Receivable', '', '', '', '', 'Ending balance', '',
      sumOf(customers.flatMap(({ invoices }) => invoices), ({ original }) => original),
      sumOf(customers.flatMap(({ invoices }) => invoices)), currency], // prettier-ignore
    ['Percents', '', '', '', '', '', '', '100 %', '100 %', ''],
  ],
};
