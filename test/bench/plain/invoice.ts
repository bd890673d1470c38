import type { Cells } from '../../../src/workbook/values/cells';

/** An invoice as most programs would hold it: an object a row, dates as serial numbers, null where nothing is given. */
export interface Invoice {
  readonly number: string;
  readonly customer: string;
  readonly amount: number;
  readonly invoiceDate: number;
  readonly dueDate: number;
  readonly paidDate: number | null;
  readonly paid: number | null;
  readonly disputed: boolean;
  /** What is owed once credits are set off, where that has been done. */
  readonly owed?: number;
}

/** Rows into objects, the way it is written when nobody counts nanoseconds: find the headings, map the rows. */
export function invoicesFrom([headings = [], ...rows]: Cells): Invoice[] {
  const column = (name: string) => headings.indexOf(name);
  const [number, customer, amount, invoiceDate] = [
    column('Invoice'),
    column('Customer'),
    column('Amount'),
    column('Invoice date'),
  ];
  const [dueDate, paidDate, paid, disputed] = [
    column('Due date'),
    column('Paid date'),
    column('Paid'),
    column('Disputed'),
  ];
  return rows.map((row) => ({
    number: String(row[number]),
    customer: String(row[customer]),
    amount: Number(row[amount]),
    invoiceDate: Number(row[invoiceDate]),
    dueDate: Number(row[dueDate]),
    paidDate: given(row[paidDate]),
    paid: given(row[paid]),
    disputed: row[disputed] === 'yes',
  }));
}

export function given(cell: unknown): number | null {
  return cell === '' || cell === null || cell === undefined || cell === 0 ? null : Number(cell);
}

/** What is owed on a day once the customer's credits are set against its oldest open undisputed invoices. */
export function withCreditsSetOff(invoices: readonly Invoice[], asOf: number): Invoice[] {
  const owed = new Map(invoices.map((invoice) => [invoice, openOn(invoice, asOf)]));
  const oldestFirst = (one: Invoice, other: Invoice) =>
    one.dueDate - other.dueDate || one.invoiceDate - other.invoiceDate;
  for (const own of byCustomer(invoices).values()) {
    const credits = own.filter((invoice) => owed.get(invoice)! < 0).sort(oldestFirst);
    if (credits.length === 0) continue;
    const open = own.filter((invoice) => owed.get(invoice)! > 0 && !invoice.disputed).sort(oldestFirst);
    for (const credit of credits)
      for (const invoice of open) {
        const part = Math.min(owed.get(invoice)!, -owed.get(credit)!);
        owed.set(invoice, owed.get(invoice)! - part);
        owed.set(credit, owed.get(credit)! + part);
      }
  }
  return invoices.map((invoice) => ({ ...invoice, owed: owed.get(invoice)! }));
}

/** What an invoice still owes on a day. */
export function openOn(invoice: Invoice, asOf: number): number {
  return invoice.owed ?? unpaidOn(invoice, asOf);
}

/** What of an invoice itself has not been paid on a day, credits aside. */
export function unpaidOn(invoice: Invoice, asOf: number): number {
  if (invoice.invoiceDate > asOf) return 0;
  if (invoice.paidDate === null) return invoice.amount - (invoice.paid ?? 0);
  if (invoice.paidDate > asOf) return invoice.amount;
  return invoice.paid === null ? 0 : invoice.amount - invoice.paid;
}

export function byCustomer<Owed extends { readonly customer: string }>(invoices: readonly Owed[]): Map<string, Owed[]> {
  const groups = new Map<string, Owed[]>();
  for (const invoice of invoices) {
    const group = groups.get(invoice.customer);
    if (group) group.push(invoice);
    else groups.set(invoice.customer, [invoice]);
  }
  return groups;
}

export function sum<Thing>(things: readonly Thing[], of: (thing: Thing) => number): number {
  return things.reduce((total, thing) => total + of(thing), 0);
}
