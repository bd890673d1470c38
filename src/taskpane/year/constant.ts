import type { Rectangle } from '../port/spreadsheet';

/** Cells as they stand inside a formula: `{"Equity",1000000;"Cash",200000}`. */
export function constant(rows: Rectangle): string {
  return `{${rows.map((row) => row.map(literal).join(',')).join(';')}}`;
}

function literal(cell: unknown): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return `"${String(cell ?? '').replaceAll('"', '""')}"`;
}
