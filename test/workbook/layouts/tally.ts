import { indianDay } from './days';
import { entriesOf, openOf, sumOf, type Layout } from './ledger';

/** Tally, bills receivable: two heading rows, the period in the title, days as `12-Aug-2026`, the party in every row. */
export const tallyBillsReceivable: Layout = {
  program: 'Tally, Bills Receivable',
  tellsBy: 'name',
  print: (ledger) => {
    const entries = entriesOf(ledger);
    const { company, asOf } = ledger;
    return [
      [company],
      ['Bills Receivable'],
      ['Group : Sundry Debtors', '', '', `${indianDay(asOf - 89)} to ${indianDay(asOf)}`],
      ['Date', 'Ref. No.', "Party's Name", 'Opening', 'Pending', 'Due on', 'Overdue'],
      ['', '', '', 'Amount', 'Amount', '', 'by days'],
      ...entries.map((one) => [
        indianDay(one.date),
        one.number,
        one.customer.name,
        one.original,
        openOf(one),
        indianDay(one.due),
        Math.max(0, asOf - one.due),
      ]),
      ['', '', 'Grand Total', sumOf(entries, ({ original }) => original), sumOf(entries), '', ''],
    ];
  },
};

/** Tally, ledger outstandings: the party in a row of its own, a total without a word below his bills. */
export const tallyByParty: Layout = {
  program: 'Tally, Ledger Outstandings',
  tellsBy: 'name',
  print: ({ company, asOf, customers }) => [
    [company],
    ['Group Outstandings'],
    ['Details of: Sundry Debtors', '', `${indianDay(asOf - 89)} to ${indianDay(asOf)}`],
    ['Date', 'Ref. No.', 'Opening', 'Pending', 'Due on', 'Overdue'],
    ['', '', 'Amount', 'Amount', '', 'by days'],
    ...customers.flatMap(({ name, invoices }) => [
      [name],
      ...invoices.map((one) => [
        indianDay(one.date),
        one.number,
        one.original,
        openOf(one),
        indianDay(one.due),
        Math.max(0, asOf - one.due),
      ]),
      ['', '', sumOf(invoices, ({ original }) => original), sumOf(invoices), '', ''],
    ]),
  ],
};
