import { openOf, sumOf, type Layout } from './ledger';

/** Odoo, aged receivable unfolded, and pivot tables alike: the customer in a row of his own that carries the sum of the invoices below it. */
export const namesWithSums: Layout = {
  program: 'Odoo, Aged Receivable, unfolded',
  tellsBy: 'name',
  print: ({ customers }) => [
    ['Aged Receivable'],
    ['Partner', 'Invoice', 'Invoice Date', 'Due Date', 'Open'],
    ...customers.flatMap(({ name, invoices }) => [
      [name, '', '', '', sumOf(invoices)],
      ...invoices.map((one) => ['', one.number, one.date, one.due, openOf(one)]),
    ]),
    ['Total', '', '', '', sumOf(customers.flatMap(({ invoices }) => invoices))],
  ],
};
