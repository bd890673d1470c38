import { Problem } from '../../engine/problem';
import { report, type Report } from '../columns/problems';
import type { ReceivableHeading } from '../headings/receivables';
import type { Table } from '../report/table';
import type { DocumentState } from '../values/documentState';
import { shown } from '../values/odd';

/** A row that says that it is paid in part, and nothing says how much: neither all of its amount nor nothing is owed. */
export function refusePartPaid(
  { columns: { open, status, documentStatus } }: Table<ReceivableHeading>,
  states: readonly (DocumentState | null)[] | null,
  paid: Float64Array,
  problems: Report,
): void {
  const column = status ?? documentStatus;
  if (!states || !column || open) return;
  for (let entry = 0; entry < states.length; entry++) {
    if (states[entry] !== 'part paid' || paid[entry]! > 0) continue;
    const expected = { en: 'what was paid, or is open, in a column of its own', zh: '另有一列写明已付金额或未收金额' };
    const found = shown(column.cells[column.first + entry]![column.at]);
    report(problems, column, entry, new Problem({ kind: 'missing', expected, found }));
  }
}
