import { Problem } from '../../engine/problem';
import { ourName } from '../names/ourName';
import { readText } from '../values/text';
import type { ReceivablesRange } from './receivables';

/** The name that a ledger prints beside the customer's number; null where it has one column for both. */
export function nameBeside({ columns, headingRow, summary }: ReceivablesRange, entry: number): string | null {
  const column = columns.id ? (columns.name ?? columns.customer) : columns.customer ? columns.name : undefined;
  if (column === undefined) return null;
  const name = readText(column.cells[headingRow + 1 + (summary ? entry % summary.rows : entry)]?.[column.at]);
  return name instanceof Problem ? null : ourName(column, name);
}
