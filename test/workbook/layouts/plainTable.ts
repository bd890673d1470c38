import { entriesOf, openOf, type Layout } from './ledger';

/** One row an invoice under one row of headings: a ledger that nothing stands around. */
export const plainTable: Layout = {
  program: 'a plain table',
  tellsBy: 'name',
  print: (ledger) => [
    ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount'],
    ...entriesOf(ledger).map((one) => [one.customer.name, one.number, one.date, one.due, openOf(one)]),
  ],
};
