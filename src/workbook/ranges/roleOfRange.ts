import { customerHeadings, type CustomerHeading } from '../headings/customers';
import type { ReceivableHeading } from '../headings/receivables';
import { bucketRowIn } from '../ageing/bucketRow';
import { headingReader } from '../report/headingReader';
import { headingRowsIn } from '../report/headingRows';
import type { Mapping } from '../report/kind';
import type { Cells } from '../values/cells';
import { receivablesKind } from './receivablesKind';

/** What a range given for customers lists: one row a customer, or one row an invoice (or what each owes by age), from which the customers are taken. */
type RangeRole = 'customers' | 'ledger';

/**
 * Told by what its columns are for. Rows with an amount and a day on which it falls due are invoices; with the day of the invoice
 * alone they are, unless a column says what only customers have (a grade, sales of a year, the begin of the relation). So are sums by age.
 */
export function roleOfRange(cells: Cells, mapping: Mapping): RangeRole {
  const found = headingRowsIn(receivablesKind, cells, mapping);
  const read = headingReader({ headings: customerHeadings }, mapping);
  const isOfCustomers = (texts: readonly string[]) => texts.some((text) => ofCustomers.has(read(text)));
  const has = (...keys: readonly ReceivableHeading[]) => keys.some((key) => found?.keys.includes(key));
  if (found !== null && has('amount', 'open', 'debit', 'credit')) {
    if (has('dueDate')) return 'ledger';
    if (has('invoiceDate') && !isOfCustomers(found.texts)) return 'ledger';
  }
  const buckets = bucketRowIn(cells, mapping);
  return buckets !== null && !isOfCustomers(buckets.texts) ? 'ledger' : 'customers';
}

const ofCustomers: ReadonlySet<CustomerHeading | null | undefined> = new Set([
  'since',
  'grade',
  'sector',
  'annualSales',
  'pastDefaults',
]);
