import { Problem } from '../../engine/problem';
import { totalLabel } from '../../workbook/report/totalLabel';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { rowsThatOwe } from './rowsThatOwe';
import { shown } from '../../workbook/values/odd';
import type { Book } from './book';
import { BREATH, cellOf, cellsOf, party, rowNumber, type Check, type Doubt } from './doubt';

/** Rows that are called a total and yet count. */
export const totalsRows: Check = function* ({ customers, receivables }) {
  if (customers?.range && !customers.firstRows) yield* counted(customers, isCustomer(customers.range));
  if (receivables?.range) yield* counted(receivables, isInvoice(receivables.range));
};

const isCustomer =
  ({ rows }: CustomersRange) =>
  (entry: number) =>
    rows[entry] !== null;
const isInvoice = (range: ReceivablesRange) => {
  const rows = rowsThatOwe(range);
  return (row: number) => rows.has(row) || range.problems.get(row) instanceof Problem;
};

/** A real customer may be called Total; so it counts as long as something in the row is its own. */
function* counted(book: Book<unknown>, counts: (entry: number) => boolean): Iterable<Doubt | null> {
  const columns = [cellsOf(book, party), cellsOf(book, ['invoice'])].filter((cells) => cells !== null);
  for (let entry = 0; entry < (columns[0]?.length ?? 0); entry++) {
    if (entry % BREATH === BREATH - 1) yield null;
    const called = columns.map((cells) => cells[entry]).find((cell) => totalLabel(cell)?.subject === null);
    if (called !== undefined && counts(entry)) yield countedAfterAll(book, entry, shown(called));
  }
}

function countedAfterAll(book: Book<unknown>, entry: number, name: string): Doubt {
  const row = rowNumber(book, entry);
  return {
    because: {
      en: `Row ${row} is called “${name}” and counts, because it has a date, a number or details of its own. If it is a total, clear them.`,
      zh: `第 ${row} 行名为“${name}”，因有自己的日期、单号或其他内容而计入。若是合计行，请清空这些内容。`,
    },
    reference: cellOf(book, entry, party),
  };
}
