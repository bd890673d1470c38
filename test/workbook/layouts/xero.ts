import { bucketsOf } from './ageing';
import { britishDay } from './days';
import { sumOf, type Layout, type LedgerInvoice } from './ledger';

/** Xero, aged receivables detail: no customer column, the customer above, `Total …` below, and a grand total that is not the sum of anything above it. */
export const xeroAgedDetail: Layout = {
  program: 'Xero, Aged Receivables Detail',
  tellsBy: 'name',
  print: ({ company, asOf, customers }) => {
    const bands = (invoices: readonly LedgerInvoice[]) => [...bucketsOf(invoices, asOf, [30, 60]), sumOf(invoices)];
    const all = customers.flatMap(({ invoices }) => invoices);
    return [
      ['Aged Receivables Detail'],
      [company],
      [`As at ${britishDay(asOf)}`],
      ['Ageing by due date'],
      [],
      [
        'Invoice Number',
        'Invoice Date',
        'Due Date',
        'Invoice Reference',
        'Current',
        '< 1 Month',
        '1 Month',
        'Older',
        'Total',
      ],
      [],
      ...customers.flatMap(({ name, invoices }) => [
        [name],
        ...invoices.map((one) => [one.number, one.date, one.due, '', ...bands([one])]),
        [`Total ${name}`, '', '', '', ...bands(invoices)],
        [],
      ]),
      ['Total', '', '', '', ...bands(all).slice(0, -1), 0],
    ];
  },
};
