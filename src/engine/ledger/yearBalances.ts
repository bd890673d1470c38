import type { YearBalances } from './account';
import { dayOf, serialOf } from './calendar';
import { disputedBalance, openBalance } from './openBalance';
import type { Receivables } from './receivables';
import { at, width } from './sums';

/** What each customer owed at the month ends of the year before, in the order of the book; null where a ledger without a past says nothing of them. */
export function yearBalancesOf(book: Receivables, asOf: number, sums: Float64Array): readonly (YearBalances | null)[] {
  if (!hasPast(book, asOf)) return book.customers.map(() => null);
  const days = monthEndsBefore(asOf);
  const balances = balancesOn(days, book, asOf);
  return book.customers.map((_, customer) => {
    const firstInvoice = sums[customer * width + at.firstInvoice]!;
    const since = days.findIndex((day) => day >= firstInvoice);
    const own = customer * days.length;
    return since < 0 ? nothingYet : yearOf(balances, own + since, own + days.length);
  });
}

const nothingYet: YearBalances = { mean: null, highest: 0 };

/** A credit balance at one month end is nothing at stake, and takes nothing off what was at stake at another. */
function yearOf(balances: Float64Array, from: number, until: number): YearBalances {
  let [sum, highest] = [0, 0];
  for (let month = from; month < until; month++) {
    const owed = Math.max(0, balances[month]!);
    sum += owed;
    highest = Math.max(highest, owed);
  }
  return { mean: sum / (until - from), highest };
}

/** Where less than this part of the invoices was settled in full, from a known day to a known day, the ledger is a list of open items. */
const settledPart = 0.25;

function hasPast(book: Receivables, asOf: number): boolean {
  if (book.summarised || !Number.isFinite(asOf)) return false;
  let [invoices, settled] = [0, 0];
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0 || !(book.amount[entry]! > 0) || book.invoiceDate[entry]! > asOf) continue;
    invoices++;
    const dated = book.invoiceDate[entry]! <= asOf && book.paidDate[entry]! <= asOf;
    if (dated && openBalance(book, entry, asOf) <= 0) settled++;
  }
  return settled > 0 && settled >= settledPart * invoices;
}

/** The ends of the last twelve calendar months that are over on the evening of the day, in the order of time. */
export function monthEndsBefore(asOf: number): readonly number[] {
  const { year, month } = dayOf(Math.floor(asOf) + 1);
  return Array.from({ length: 12 }, (_, place) => {
    const months = year * 12 + month + place - 12;
    return serialOf(Math.floor(months / 12), (months % 12) + 1, 1)! - 1;
  });
}

/** What was open and undisputed at the end of each day: `balances[customer × days + day]`. An invoice is added where it begins and taken off where it is paid, so that each is looked at once. */
function balancesOn(days: readonly number[], book: Receivables, asOf: number): Float64Array {
  const changes = new Float64Array(book.customers.length * days.length);
  const placeOf = placesAmong(days);
  const change = (customer: number, day: number, amount: number) => {
    const place = placeOf(day);
    if (place < days.length) changes[customer * days.length + place]! += amount;
  };
  for (let entry = 0; entry < book.count; entry++) {
    const customer = book.customer[entry]!;
    if (customer < 0 || book.invoiceDate[entry]! > asOf) continue;
    const begins = beginOf(book, entry, asOf);
    const [rest, paidOn] = [undisputed(book, entry, openBalance(book, entry, asOf)), book.paidDate[entry]!];
    const before = paidOn <= asOf ? undisputed(book, entry, book.amount[entry]!) : rest;
    change(customer, begins, before);
    if (paidOn <= asOf) change(customer, Math.max(begins, paidOn), rest - before);
  }
  return summedUp(changes, days.length);
}

/** Where no invoice date is known the debt is seen first on its due date. */
function beginOf({ invoiceDate, dueDate }: Receivables, entry: number, asOf: number): number {
  if (invoiceDate[entry]! <= asOf) return invoiceDate[entry]!;
  return dueDate[entry]! <= asOf ? dueDate[entry]! : asOf;
}

function undisputed(book: Receivables, entry: number, open: number): number {
  return open - disputedBalance(book, entry, open);
}

/** The first of the days that is not before a day; their number where all are. */
function placesAmong(days: readonly number[]): (day: number) => number {
  const first = days[0]!;
  const places = Uint8Array.from({ length: days.at(-1)! - first + 1 }, (_, passed) =>
    days.findIndex((day) => day >= first + passed),
  );
  return (day) => (day <= first ? 0 : (places[Math.ceil(day) - first] ?? days.length));
}

function summedUp(changes: Float64Array, days: number): Float64Array {
  for (let place = 0; place < changes.length; place++) if (place % days > 0) changes[place]! += changes[place - 1]!;
  return changes;
}
