import type { Cells } from '../../../src/workbook/values/cells';
import { buyersOf, customerRows } from './buyers';
import { dice } from './dice';
import { invoicesOf, receivableRows } from './invoices';
import { policyRows, settingsRows } from './terms';

/** How many customers and receivables a measurement has. */
export interface Size {
  readonly customers: number;
  readonly receivables: number;
}

/** A trading company's books as a spreadsheet hands them over. */
export interface Market {
  readonly size: Size;
  readonly asOf: number;
  readonly customers: Cells;
  /** Eight columns: Invoice, Customer, Amount, Invoice date, Due date, Paid date, Paid, Disputed. */
  readonly receivables: Cells;
  readonly policy: Cells;
  readonly settings: Cells;
}

/** 30 September 2025. */
export const asOf = 45930;

/** The same size gives the same books, to the last cent. */
export function marketOf(size: Size): Market {
  const roll = dice(20250930);
  const buyers = buyersOf(size, roll);
  const invoices = invoicesOf(buyers, size, asOf, roll);
  return {
    size,
    asOf,
    customers: handedOver(customerRows(buyers, invoices, asOf, roll)),
    receivables: handedOver(receivableRows(invoices)),
    policy: handedOver(policyRows(size.customers, asOf)),
    settings: handedOver(settingsRows()),
  };
}

/** Cells reach a function out of the host's JSON: every text is a string of its own, which makes look-ups by name as dear as they are. */
function handedOver(rows: Cells): Cells {
  return JSON.parse(JSON.stringify(rows)) as Cells;
}
