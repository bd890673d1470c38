import { openBalance } from '../ledger/openBalance';
import type { Receivables } from '../ledger/receivables';

/** The invoices that owe something on a day, side by side, so that rules need not step over the many that are paid. */
export interface OpenInvoices {
  readonly count: number;
  readonly customers: readonly string[];
  /** The row of each invoice in the receivables. */
  readonly row: Int32Array;
  readonly customer: Int32Array;
  readonly amount: Float64Array;
  readonly invoiceDate: Float64Array;
  readonly dueDate: Float64Array;
  readonly disputed: Float64Array;
  /** What is owed on the day; below 0 for a credit note. */
  readonly unpaid: Float64Array;
}

/** `spoiled`: customers of whom nothing can be told; their invoices are left out. */
export function openInvoices(receivables: Receivables, spoiled: ReadonlyMap<number, unknown>, asOf: number): OpenInvoices {
  const { row, unpaid } = owing(receivables, spoiled, asOf);
  const column = (all: Float64Array) => taken(all, row);
  return {
    count: row.length,
    customers: receivables.customers,
    row,
    customer: row.map((at) => receivables.customer[at]!),
    amount: column(receivables.amount),
    invoiceDate: column(receivables.invoiceDate),
    dueDate: column(receivables.dueDate),
    disputed: column(receivables.disputed),
    unpaid,
  };
}

function owing(receivables: Receivables, spoiled: ReadonlyMap<number, unknown>, asOf: number): Pick<OpenInvoices, 'row' | 'unpaid'> {
  const { count, customer, customers } = receivables;
  const leftOut = new Uint8Array(customers.length);
  for (const index of spoiled.keys()) leftOut[index] = 1;
  const row = new Int32Array(count);
  const unpaid = new Float64Array(count);
  let open = 0;
  for (let at = 0; at < count; at++) {
    if (customer[at]! < 0) continue;
    const owed = openBalance(receivables, at, asOf);
    if (owed === 0 || leftOut[customer[at]!] === 1) continue;
    row[open] = at;
    unpaid[open++] = owed;
  }
  return { row: row.subarray(0, open), unpaid: unpaid.subarray(0, open) };
}

function taken(column: Float64Array, rows: Int32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) values[at] = column[rows[at]!]!;
  return values;
}
