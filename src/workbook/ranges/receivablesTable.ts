import { ageingTable, type AgeingTable } from '../ageing/ageingTable';
import type { CountedOn } from '../ageing/bucketRow';
import type { ReceivableHeading } from '../headings/receivables';
import type { Refuse } from '../report/hurdle';
import type { Mapping } from '../report/kind';
import { recognise, type Table } from '../report/table';
import type { Cells } from '../values/cells';
import { receivablesKind } from './receivablesKind';
import { saysWhenDue } from './receivablesKindIn';

/** What a range of receivables is: a list of invoices, or their sums by customer and age. */
type ReceivablesTable =
  { readonly is: 'invoices'; readonly table: Table<ReceivableHeading> } | ({ readonly is: 'ageing' } & AgeingTable);

/** A list that says when each row is due stays one, whatever buckets stand beside; else two buckets make an ageing. */
export function receivablesTable(cells: Cells, mapping: Mapping, refuse?: Refuse, on?: CountedOn): ReceivablesTable {
  const ageing = saysWhenDue(cells, mapping) ? null : ageingTable(cells, mapping, refuse, on);
  return ageing === null
    ? { is: 'invoices', table: recognise(receivablesKind, cells, mapping, refuse) }
    : { is: 'ageing', ...ageing };
}
