import { bucketsOf } from './ageing';
import { openOf, sumOf, type Layout, type LedgerCustomer, type LedgerInvoice } from './ledger';

/** ERPNext, accounts receivable grouped by party: below each party its sum, which only repeats the party, and an empty row; a row Total at the end. */
export const erpNextByParty: Layout = {
  program: 'ERPNext, Accounts Receivable by party',
  tellsBy: 'id',
  print: ({ asOf, currency, customers }) => {
    const figures = (invoices: readonly LedgerInvoice[]) => [
      sumOf(invoices, ({ original }) => original),
      sumOf(invoices, ({ paid }) => paid),
      sumOf(invoices, ({ credited }) => credited),
      sumOf(invoices),
    ];
    const bands = (invoices: readonly LedgerInvoice[]) => {
      const [current, first, ...older] = bucketsOf(invoices, asOf, [30, 60, 90]);
      return [current! + first!, ...older];
    };
    const row = ({ id, name }: LedgerCustomer, one: LedgerInvoice) => [
      one.date, 'Customer', id, 'Debtors - DT', name, 'Sales Invoice', one.number, one.due,
      one.original, one.paid, one.credited, openOf(one), asOf - one.due, ...bands([one]), currency,
    ]; // prettier-ignore
    const sum = (party: string, invoices: readonly LedgerInvoice[]) => [
      '', '', party, '', '', '', '', '', ...figures(invoices), '', ...bands(invoices), currency,
    ]; // prettier-ignore
    return [
      ['Posting Date', 'Party Type', 'Party', 'Receivable Account', 'Customer Name', 'Voucher Type', 'Voucher No', 'Due Date',
        'Invoiced Amount', 'Paid Amount', 'Credit Note', 'Outstanding Amount', 'Age (Days)', '0-30', '31-60', '61-90', '91-Above', 'Currency'], // prettier-ignore
      ...customers.flatMap((customer) => [
        ...customer.invoices.map((one) => row(customer, one)),
        sum(customer.id, customer.invoices),
        [],
      ]),
      sum(
        'Total',
        customers.flatMap(({ invoices }) => invoices),
      ),
    ];
  },
};
