import { customerHeadings, type CustomerHeading } from '../headings/customers';
import type { ReceivableHeading } from '../headings/receivables';
import { headingReader } from '../report/headingReader';
import { headingRowsIn } from '../report/headingRows';
import type { Mapping } from '../report/kind';
import type { Cells } from '../values/cells';
import { receivablesKind } from './receivables';

/** What a range given for customers lists: one row a customer, or one row an invoice, from which the customers are taken. */
type RangeRole = 'customers' | 'ledger';

/**
 * Told by what its columns are for. Rows with an amount and a day on which it falls due are invoices; with the day of the invoice
 * alone they are, unless a column says what only customers have (a grade, sales of a year, the begin of the relation).
 */
export function roleOfRange(cells: Cells, mapping: Mapping): RangeRole {
  const found = headingRowsIn(receivablesKind, cells, mapping);
  const has = (...keys: readonly ReceivableHeading[]) => keys.some((key) => found?.keys.includes(key));
  if (found === null || !has('amount', 'open', 'debit', 'credit')) return 'customers';
  if (has('dueDate')) return 'ledger';
  const read = headingReader({ headings: customerHeadings }, mapping);
  return has('invoiceDate') && !found.texts.some((text) => ofCustomers.has(read(text))) ? 'ledger' : 'customers';
}

const ofCustomers: ReadonlySet<CustomerHeading | null | undefined> = new Set([
  'since',
  'grade',
  'sector',
  'annualSales',
  'pastDefaults',
]);
