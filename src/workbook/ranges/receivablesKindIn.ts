import { asKind } from '../ageing/asKind';
import { bucketRowIn } from '../ageing/bucketRow';
import { headingRowsIn } from '../report/headingRows';
import type { Kind, Mapping } from '../report/kind';
import type { Cells } from '../values/cells';
import { receivablesKind } from './receivablesKind';

/** Of which kind a range of receivables is, and its cells as that kind reads them: invoices where their columns say when each is due, else sums by age where there are buckets. */
export function receivablesKindIn(
  cells: Cells,
  mapping: Mapping,
): { readonly kind: Kind<string>; readonly given: Cells } {
  const row = saysWhenDue(cells, mapping) ? null : bucketRowIn(cells, mapping);
  return row === null ? { kind: receivablesKind, given: cells } : asKind(cells, row, mapping);
}

/** By its headings. */
export function saysWhenDue(cells: Cells, mapping: Mapping): boolean {
  const keys = headingRowsIn(receivablesKind, cells, mapping)?.keys ?? [];
  return keys.includes('dueDate') || (keys.includes('terms') && keys.includes('invoiceDate'));
}
