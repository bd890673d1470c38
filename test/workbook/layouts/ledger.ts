import type { Cells } from '../../../src/workbook/values/cells';

/** A ledger as it is meant, whatever program prints it: what the reader must find again. */
export interface Ledger {
  readonly company: string;
  /** The day on which the books stand, as an Excel serial. */
  readonly asOf: number;
  readonly currency: string;
  readonly customers: readonly LedgerCustomer[];
}

export interface LedgerCustomer {
  /** As programs number their customers. */
  readonly id: string;
  readonly name: string;
  readonly invoices: readonly LedgerInvoice[];
}

/** original − paid − credited = what is open; a credit note has a negative original. */
export interface LedgerInvoice {
  readonly number: string;
  readonly date: number;
  readonly due: number;
  readonly original: number;
  readonly paid: number;
  readonly credited: number;
}

/** How a program prints a ledger: titles, headings, groups, totals and footers as it has them. */
export interface Layout {
  readonly program: string;
  /** By which of the two the program's list tells its customers. */
  readonly tellsBy: 'id' | 'name';
  readonly print: (ledger: Ledger) => Cells;
}

/** An invoice with the customer it is of. */
export interface Entry extends LedgerInvoice {
  readonly customer: LedgerCustomer;
}

export function entriesOf({ customers }: Pick<Ledger, 'customers'>): readonly Entry[] {
  return customers.flatMap((customer) => customer.invoices.map((invoice) => ({ ...invoice, customer })));
}

export function openOf({ original, paid, credited }: LedgerInvoice): number {
  return cents(original - paid - credited);
}

export function sumOf(invoices: readonly LedgerInvoice[], of: (invoice: LedgerInvoice) => number = openOf): number {
  return cents(invoices.reduce((sum, invoice) => sum + of(invoice), 0));
}

export function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
