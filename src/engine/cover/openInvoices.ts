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
  /** What was done about it, and when; null where the book has no such column. */
  readonly newDueDate: Float64Array | null;
  readonly noticeDate: Float64Array | null;
  readonly collectionDate: Float64Array | null;
  readonly claimDate: Float64Array | null;
  readonly resaleDate: Float64Array | null;
  /** The kinds of sale of each, as bits. */
  readonly saleKinds: Int32Array | null;
}

/** `spoiled`: customers of whom nothing can be told; their invoices are left out. */
export function openInvoices(receivables: Receivables, spoiled: ReadonlyMap<number, unknown>, asOf: number): OpenInvoices {
  const { rows, invoice } = owing(receivables, spoiled, asOf);
  const { customers, customer, amount, invoiceDate, dueDate, disputed } = receivables;
  const { newDueDate, noticeDate, collectionDate, claimDate, resaleDate, saleKinds } = receivables;
  const where = (column: Float64Array | undefined) => (column ? taken(column, rows) : null);
  const unpaid = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) unpaid[at] = openBalance(receivables, rows[at]!, asOf);
  return {
    count: rows.length,
    customers,
    invoice,
    customer: rows.map((row) => customer[row]!),
    amount: taken(amount, rows),
    invoiceDate: taken(invoiceDate, rows),
    dueDate: taken(dueDate, rows),
    disputed: taken(disputed, rows),
    unpaid,
    newDueDate: where(newDueDate),
    noticeDate: where(noticeDate),
    collectionDate: where(collectionDate),
    claimDate: where(claimDate),
    resaleDate: where(resaleDate),
    saleKinds: saleKinds ? rows.map((row) => saleKinds[row]!) : null,
  };
}

function taken(column: Float64Array, rows: Int32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) values[at] = column[rows[at]!]!;
  return values;
}

function owing(receivables: Receivables, spoiled: ReadonlyMap<number, unknown>, asOf: number): { readonly rows: Int32Array; readonly invoice: Int32Array } {
  const { count, customer, customers } = receivables;
  const leftOut = new Uint8Array(customers.length);
  for (const index of spoiled.keys()) leftOut[index] = 1;
  const rows = new Int32Array(count);
  const invoice = new Int32Array(count);
  let open = 0;
  for (let row = 0; row < count; row++) {
    const owes = customer[row]! >= 0 && openBalance(receivables, row, asOf) !== 0 && leftOut[customer[row]!] === 0;
    invoice[row] = owes ? open : -1;
    if (owes) rows[open++] = row;
  }
  return { rows: rows.subarray(0, open), invoice };
}
