import type { OpenInvoices } from '../claims/openInvoices';
import type { Receipts } from '../settlement/receipts';

/**
 * Invoices take a customer's limit by invoice date, due date and row, whether or not they are losses yet; what comes too
 * late is not covered. Only customers who owe more than their limit need their invoices in order; credits have been set off before.
 */
export function withinLimit(
  open: OpenInvoices,
  eligible: Float64Array,
  limits: Float64Array,
  receipts: Receipts,
  insured: InsuredPart = null,
  earlier: EarlierLimits | null = null,
): Float64Array {
  const covered = eligible.slice();
  const caps = capsOf(open, eligible, limits, receipts, insured);
  const before = earlier && { ...earlier, limits: capsOf(open, eligible, earlier.limits, receipts, insured) };
  const binds = bindingCaps(
    open,
    eligible,
    before === null ? caps : caps.map((cap, whose) => Math.min(cap, before.limits[whose]!)),
  );
  const invoices = invoicesOf(open, eligible, binds);
  for (const [customer, rows] of invoices)
    take(covered, inDateOrder(rows, open), capOf(caps[customer]!, customer, before));
  return covered;
}

/** The limits that held for deliveries before a day. */
export interface EarlierLimits {
  readonly delivered: Float64Array;
  readonly from: Float64Array;
  readonly limits: Float64Array;
}

/** What may be covered of an invoice and those before it together. */
function capOf(cap: number, customer: number, earlier: EarlierLimits | null): (row: number) => number {
  if (earlier === null) return () => cap;
  return (row) => (earlier.delivered[row]! < earlier.from[customer]! ? earlier.limits[customer]! : cap);
}

/** What is insured of a sum owed on an open invoice; null where the whole is. */
type InsuredPart = ((at: number, sum: number) => number) | null;

/** What a customer may owe and be covered for, after receipts have been shared by the policy's rule. */
function capsOf(
  { customer, customers, row, book: { amount }, disputed }: OpenInvoices,
  eligible: Float64Array,
  limits: Float64Array,
  receipts: Receipts,
  insured: InsuredPart,
): Float64Array {
  if (receipts.rule === 'oldest first') return limits;
  const owed = new Float64Array(customers.length);
  const received = new Float64Array(customers.length);
  for (let at = 0; at < eligible.length; at++) {
    if (eligible[at] === 0) continue;
    const undisputed = amount[row[at]!]! - Math.max(0, disputed[at]!);
    const before = insured === null ? undisputed : insured(at, undisputed);
    owed[customer[at]!]! += before;
    received[customer[at]!]! += Math.max(0, before - eligible[at]!);
  }
  return limits.map((limit, whose) =>
    limit === Infinity ? limit : receipts.cap(owed[whose]!, received[whose]!, limit),
  );
}

function bindingCaps({ customer, customers }: OpenInvoices, eligible: Float64Array, caps: Float64Array): Uint8Array {
  const owed = new Float64Array(customers.length);
  const binds = new Uint8Array(customers.length);
  for (let row = 0; row < eligible.length; row++) {
    const amount = eligible[row]!;
    owed[customer[row]!]! += amount;
  }
  for (let whose = 0; whose < binds.length; whose++) if (owed[whose]! > caps[whose]!) binds[whose] = 1;
  return binds;
}

function invoicesOf(
  { customer }: OpenInvoices,
  eligible: Float64Array,
  binds: Uint8Array,
): ReadonlyMap<number, number[]> {
  const rows = new Map<number, number[]>();
  if (!binds.includes(1)) return rows;
  for (let row = 0; row < eligible.length; row++) {
    if (eligible[row] === 0 || binds[customer[row]!] === 0) continue;
    const own = rows.get(customer[row]!);
    if (own) own.push(row);
    else rows.set(customer[row]!, [row]);
  }
  return rows;
}

/** Ledgers are mostly kept in date order already, so that there is rarely anything to sort; of one day and due day the row above stays first. */
function inDateOrder(rows: number[], { invoiceDate, dueDate }: OpenInvoices): readonly number[] {
  const first = (row: number) => (Number.isNaN(invoiceDate[row]!) ? dueDate[row]! : invoiceDate[row]!);
  return rows.sort((a, b) => first(a) - first(b) || dueDate[a]! - dueDate[b]!);
}

/** As much of each as what is covered so far leaves of its limit. */
function take(covered: Float64Array, rows: readonly number[], capOf: (row: number) => number): void {
  let taken = 0;
  for (const row of rows) {
    covered[row] = Math.max(0, Math.min(covered[row]!, capOf(row) - taken));
    taken += covered[row]!;
  }
}
