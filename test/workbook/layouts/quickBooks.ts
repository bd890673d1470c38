import { americanDay } from './days';
import { openOf, sumOf, type Layout } from './ledger';

/** QuickBooks Online, open invoices: three title rows, an empty first heading, the customer above his invoices, `Total for …` below them, a footer. */
export const quickBooksOpenInvoices: Layout = {
  program: 'QuickBooks Online, Open Invoices',
  tellsBy: 'name',
  print: ({ company, asOf, customers }) => [
    [company],
    ['Open Invoices'],
    [`As of ${americanDay(asOf)}`],
    [],
    ['', 'Date', 'Transaction type', 'Num', 'Terms', 'Due date', 'Amount', 'Open balance'],
    ...customers.flatMap(({ name, invoices }) => [
      [name, '', '', '', '', '', '', ''],
      ...invoices.map((one) => ['', one.date, 'Invoice', one.number, '', one.due, one.original, openOf(one)]),
      [`Total for ${name}`, '', '', '', '', '', sumOf(invoices, ({ original }) => original), sumOf(invoices)],
    ]),
    [
      'TOTAL',
      '',
      '',
      '',
      '',
      '',
      sumOf(
        customers.flatMap(({ invoices }) => invoices),
        ({ original }) => original,
      ),
      sumOf(customers.flatMap(({ invoices }) => invoices)),
    ],
    [],
    ['Saturday, Sep 05, 2026 09:14:22 AM GMT+8 - Accrual Basis'],
  ],
};

const bands = [
  'Current',
  '1 - 30 days past due',
  '31 - 60 days past due',
  '61 - 90 days past due',
  '91 or more days past due',
];

/** QuickBooks Online, A/R ageing detail: grouped by age, the customer in each row. */
export const quickBooksAgeingDetail: Layout = {
  program: 'QuickBooks Online, A/R Aging Detail',
  tellsBy: 'name',
  print: ({ company, asOf, customers }) => {
    const all = customers.flatMap(({ name, invoices }) => invoices.map((invoice) => ({ ...invoice, name })));
    const bandOf = ({ due }: { due: number }) => [0, 30, 60, 90].filter((bound) => asOf - due > bound).length;
    return [
      ['A/R Aging Detail'],
      [company],
      [`As of ${americanDay(asOf)}`],
      [],
      ['', 'Date', 'Transaction type', 'Num', 'Customer', 'Due date', 'Amount', 'Open balance'],
      ...bands.flatMap((band, at) => {
        const here = all.filter((one) => bandOf(one) === at);
        if (here.length === 0) return [];
        return [
          [band, '', '', '', '', '', '', ''],
          ...here.map((one) => ['', one.date, 'Invoice', one.number, one.name, one.due, one.original, openOf(one)]),
          [`Total for ${band}`, '', '', '', '', '', sumOf(here, ({ original }) => original), sumOf(here)],
        ];
      }),
      ['TOTAL', '', '', '', '', '', sumOf(all, ({ original }) => original), sumOf(all)],
    ];
  },
};
