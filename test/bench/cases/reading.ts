import type { Receivables } from '../../../src/engine/ledger/receivables';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { contender, type Case } from '../measure/case';
import { invoicesFrom, type Invoice } from '../plain/invoice';

/** Rows of eight cells into typed columns, beside an object a row. */
export const reading: Case = {
  name: 'reading',
  title: 'Reading: rows of eight cells into columns',
  ours: contender<Receivables>({
    prepare:
      ({ receivables }) =>
      () =>
        readReceivables(receivables, asHandedOver),
    figures: ({ amount, paidDate, dueDate }) => [total(amount), total(paidDate), total(dueDate), amount.length],
  }),
  plain: contender<readonly Invoice[]>({
    prepare:
      ({ receivables }) =>
      () =>
        invoicesFrom(receivables),
    figures: (invoices) => [
      total(invoices.map((invoice) => invoice.amount)),
      total(invoices.map((invoice) => invoice.paidDate ?? 0)),
      total(invoices.map((invoice) => invoice.dueDate)),
      invoices.length,
    ],
  }),
};

export const asHandedOver = { date1904: false, mapping: new Map<string, string>() };

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += Number.isNaN(value) ? 0 : value;
  return sum;
}
