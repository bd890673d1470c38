import fc from 'fast-check';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import type { Cells } from '../../../src/workbook/values/cells';
import { cents, entriesOf, openOf, type Ledger } from '../layouts/ledger';
import { layouts } from '../layouts/layouts';
import { ledgers } from '../layouts/ledgers';

const rowsRead = (cells: Cells) => {
  const book = readReceivables(cells, { date1904: false, mapping: new Map() });
  expect([...book.problems.values()].map((problem) => problem.message)).toEqual([]);
  return [...book.customer.keys()]
    .filter((entry) => book.customer[entry] !== -1)
    .map((entry) => [
      book.customers[book.customer[entry]!],
      book.invoice![entry],
      book.invoiceDate[entry],
      book.dueDate[entry],
      cents(book.amount[entry]!),
    ]);
};
const byInvoice = (rows: readonly (readonly unknown[])[]) =>
  [...rows].sort((one, other) => String(one[1]).localeCompare(String(other[1])));
const meant = (ledger: Ledger, tellsBy: 'id' | 'name') =>
  entriesOf(ledger).map((one) => [one.customer[tellsBy].normalize('NFKC'), one.number, one.date, one.due, openOf(one)]);

describe.each(layouts.map((layout) => [layout.program, layout] as const))('%s', (_, { print, tellsBy }) => {
  test('any ledger printed in it is read to the same invoices of the same customers', () => {
    fc.assert(
      fc.property(ledgers(), (ledger) => {
        expect(byInvoice(rowsRead(print(ledger)))).toEqual(byInvoice(meant(ledger, tellsBy)));
      }),
      { numRuns: 60 },
    );
  });
});
