import { germanDay } from './days';
import { openOf, sumOf, type Layout } from './ledger';

/** DATEV, OPOS-Liste: amounts without a sign beside Soll and Haben, and the balance of an account in its last row alone. */
export const datevOpenItems: Layout = {
  program: 'DATEV, OPOS-Liste',
  tellsBy: 'id',
  print: ({ company, asOf, customers }) => [
    ['OPOS-Liste Debitoren', '', '', company],
    [`Stand: ${germanDay(asOf)}`],
    ['Konto', 'Beschriftung', 'Rechnungs-Nr.', 'Datum', 'Fälligkeit', 'S/H', 'Betrag', 'Saldo', 'Mahnstufe'],
    ...customers.flatMap(({ id, name, invoices }) =>
      invoices.map((one, at) => [
        id,
        name,
        one.number,
        one.date,
        one.due,
        openOf(one) < 0 ? 'H' : 'S',
        Math.abs(openOf(one)),
        at === invoices.length - 1 ? sumOf(invoices) : '',
        '',
      ]),
    ),
  ],
};
