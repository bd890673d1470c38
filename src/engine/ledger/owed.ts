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
  const credits = new Map<number, number[]>();
  for (let entry = 0; entry < count; entry++) {
    const own = customer[entry]!;
    if (own < 0) continue;
    const open = openBalance(book, entry, asOf);
    amounts[entry] = open;
    if (!(open < 0)) continue;
    const known = credits.get(own);
    if (known) known.push(entry);
    else credits.set(own, [entry]);
  }
  return { amounts, setOffs: credits.size === 0 ? [] : setOff(book, amounts, credits) };
}

function setOff(book: Receivables, amounts: Float64Array, credits: ReadonlyMap<number, number[]>): SetOff[] {
  const invoices = new Map([...credits.keys()].map((customer) => [customer, [] as number[]]));
  for (let entry = 0; entry < amounts.length; entry++)
    if (amounts[entry]! > 0) invoices.get(book.customer[entry]!)?.push(entry);
  const done: SetOff[] = [];
  for (const [customer, own] of credits) {
    const oldest = oldestFirst(invoices.get(customer)!, book);
    for (const credit of oldestFirst(own, book)) use(credit, oldest, book, amounts, done);
  }
  return done;
}

function use(
  credit: number,
  invoices: readonly number[],
  book: Receivables,
  amounts: Float64Array,
  done: SetOff[],
): void {
  for (const invoice of invoices) {
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

/** By due date, invoice date and place in the book; an entry without a date comes last. */
function oldestFirst(entries: number[], { dueDate, invoiceDate }: Receivables): readonly number[] {
  const day = (date: number) => (Number.isNaN(date) ? Infinity : date);
  const between = (one: number, other: number) => (one === other ? 0 : one - other);
  return entries.sort(
    (a, b) =>
      between(day(dueDate[a]!), day(dueDate[b]!)) || between(day(invoiceDate[a]!), day(invoiceDate[b]!)) || a - b,
  );
}
