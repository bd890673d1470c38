import { openBalance } from '../ledger/openBalance';
import type { Receivables } from '../ledger/receivables';

/** The invoices that owe something on a day, side by side, so that rules need not step over the many that are paid. */
export interface OpenInvoices {
  readonly count: number;
  readonly customers: readonly string[];
  /** Which open invoice each row of the receivables is; -1 where it owes nothing. */
  readonly invoice: Int32Array;
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
  const { rows, invoice } = owing(receivables, spoiled, asOf);
  const column = (all: Float64Array) => taken(all, rows);
  return {
    count: rows.length,
    customers: receivables.customers,
    invoice,
    customer: rows.map((row) => receivables.customer[row]!),
    amount: column(receivables.amount),
    invoiceDate: column(receivables.invoiceDate),
    dueDate: column(receivables.dueDate),
    disputed: column(receivables.disputed),
    unpaid: Float64Array.from(rows, (row) => openBalance(receivables, row, asOf)),
  };
}

function owing(receivables: Receivables, spoiled: ReadonlyMap<number, unknown>, asOf: number): { readonly rows: Int32Array; readonly invoice: Int32Array } {
  const { count, customer, customers } = receivables;
  const leftOut = new Uint8Array(customers.length);
  for (const index of spoiled.keys()) leftOut[index] = 1;
  const rows: number[] = [];
  const invoice = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const owes = customer[row]! >= 0 && openBalance(receivables, row, asOf) !== 0 && leftOut[customer[row]!] === 0;
    invoice[row] = owes ? rows.push(row) - 1 : -1;
  }
  return { rows: Int32Array.from(rows), invoice };
}

function taken(column: Float64Array, rows: Int32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) values[at] = column[rows[at]!]!;
  return values;
}
