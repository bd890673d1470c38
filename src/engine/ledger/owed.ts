import { disputedBalance, openBalance } from './openBalance';
import type { Receivables } from './receivables';

/** A part of a credit (a credit note, a receipt, an overpayment) that has been set against an invoice. */
interface SetOff {
  readonly credit: number;
  readonly invoice: number;
  readonly amount: number;
}

/** What each entry of the book owes on a day; below 0 only where a customer's credits exceed what it owes undisputed. */
export interface Owed {
  readonly amounts: Float64Array;
  readonly setOffs: readonly SetOff[];
}

/**
 * What is owed on a day, credits set against the customer's oldest open undisputed invoice, whatever their own dates: money and
 * credit notes have no due date and no waiting period. Never across customers.
 */
export function owedOn(book: Receivables, asOf: number): Owed {
  const { count, customer } = book;
  const amounts = new Float64Array(count);
  const credits: number[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (customer[entry]! < 0) continue;
    const open = openBalance(book, entry, asOf);
    amounts[entry] = open;
    if (open < 0) credits.push(entry);
  }
  return { amounts, setOffs: credits.length === 0 ? [] : setOff(book, amounts, credits) };
}

/** Customer by customer; only those with credits are looked at. */
function setOff(book: Receivables, amounts: Float64Array, credits: number[]): SetOff[] {
  const { customer } = book;
  const done: SetOff[] = [];
  const invoices = oldestFirst(invoicesBeside(credits, book, amounts), book);
  let own = 0;
  for (const credit of oldestFirst(credits, book)) {
    while (own < invoices.length && customer[invoices[own]!]! < customer[credit]!) own++;
    use(credit, invoices, own, book, amounts, done);
  }
  return done;
}

/** The open invoices of the customers who have the credits. */
function invoicesBeside(credits: readonly number[], { customers, customer }: Receivables, amounts: Float64Array) {
  const has = new Uint8Array(customers.length);
  for (const credit of credits) has[customer[credit]!] = 1;
  const invoices: number[] = [];
  for (let entry = 0; entry < amounts.length; entry++)
    if (amounts[entry]! > 0 && has[customer[entry]!] === 1) invoices.push(entry);
  return invoices;
}

/** Sets a credit against its customer's invoices, which begin at `from`. */
function use(
  credit: number,
  invoices: readonly number[],
  from: number,
  book: Receivables,
  amounts: Float64Array,
  done: SetOff[],
): void {
  for (let at = from; at < invoices.length && book.customer[invoices[at]!] === book.customer[credit]; at++) {
    const invoice = invoices[at]!;
    const undisputed = amounts[invoice]! - disputedBalance(book, invoice, amounts[invoice]!);
    const amount = Math.min(undisputed, -amounts[credit]!);
    if (amount <= 0) continue;
    amounts[invoice] = withoutDust(amounts[invoice]! - amount, amount);
    amounts[credit] = withoutDust(amounts[credit]! + amount, amount);
    done.push({ credit, invoice, amount });
    if (amounts[credit] === 0) return;
  }
}

/** What float64 loses in a difference is no credit balance. */
function withoutDust(rest: number, of: number): number {
  return Math.abs(rest) <= 1e-9 * of ? 0 : rest;
}

/** Each customer's by due date, invoice date and place in the book; an entry without a date comes last. */
function oldestFirst(entries: number[], { customer, dueDate, invoiceDate }: Receivables): readonly number[] {
  const day = (date: number) => (Number.isNaN(date) ? Infinity : date);
  const between = (one: number, other: number) => (one === other ? 0 : one - other);
  return entries.sort(
    (a, b) =>
      customer[a]! - customer[b]! ||
      between(day(dueDate[a]!), day(dueDate[b]!)) ||
      between(day(invoiceDate[a]!), day(invoiceDate[b]!)) ||
      a - b,
  );
}
