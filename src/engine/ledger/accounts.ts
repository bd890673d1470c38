import type { Account, Sums } from './account';
import { usualHabits, type Habits } from './habits';
import { disputedBalance, openBalance } from './openBalance';
import type { Receivables } from './receivables';
import { spoiledAccounts } from './spoiled';

type Tally = { -readonly [Name in keyof Sums]: number };

/** The book on a day: one account a customer, in order of first appearance. Goes through the rows once. */
export function accountsFrom(book: Receivables, asOf: number, habits: Habits = usualHabits): readonly Account[] {
  const tallies = book.customers.map(nothing);
  const weightAt = decay(habits);
  for (let entry = 0; entry < book.count; entry++) {
    const customer = book.customer[entry]!;
    if (customer !== -1 && !(book.invoiceDate[entry]! > asOf)) add(tallies[customer]!, book, entry, asOf, weightAt);
  }
  const spoiled = spoiledAccounts(book);
  return book.customers.map((customer, index) => ({ customer, asOf, problem: spoiled.get(index) ?? null, ...tallies[index]! }));
}

function add(tally: Tally, book: Receivables, entry: number, asOf: number, weightAt: Float64Array): void {
  const amount = book.amount[entry]!;
  const dueDate = book.dueDate[entry]!;
  const open = openBalance(book, entry, asOf);
  const undisputed = open - disputedBalance(book, entry, open);
  tally.invoices++;
  tally.balance += undisputed;
  addHistory(tally, book, entry, asOf);
  if (amount <= 0) return;
  tally.invoiced += amount;
  tally.disputed += Math.min(book.disputed[entry]!, amount);
  const late = undisputed > 0 && asOf > dueDate ? asOf - dueDate : 0;
  if (late > tally.oldestLate) tally.oldestLate = late;
  const settled = book.paidDate[entry]! <= asOf ? amount - open : 0;
  const settledLate = book.paidDate[entry]! - dueDate;
  if (settled > 0 && settledLate > tally.worstSettled) tally.worstSettled = settledLate;
  const age = asOf > dueDate ? Math.floor(asOf - dueDate) : 0;
  if (age < weightAt.length) addPayments(tally, weightAt[age]!, age, settled, settledLate, late > 0 ? undisputed : 0, late);
}

/** What was settled on a known day counts with its days late, what is past due with its days so far. */
function addPayments(tally: Tally, weight: number, age: number, settled: number, settledLate: number, overdue: number, late: number): void {
  if (settled > 0) addPart(tally, weight * settled, age, settledLate);
  if (overdue > 0) addPart(tally, weight * overdue, age, late);
  const whole = weight * (settled + overdue);
  tally.ww += whole * whole;
}

function addPart(tally: Tally, w: number, age: number, days: number): void {
  const d = days < earliest ? earliest : days;
  const x = -Math.floor(age / daysInMonth);
  tally.w += w;
  tally.wd += w * d;
  tally.wx += w * x;
  tally.wxx += w * x * x;
  tally.wxd += w * x * d;
  if (d > 0) tally.wLate += w;
  if (d > 60) tally.wLate60 += w;
}

function addHistory(tally: Tally, book: Receivables, entry: number, asOf: number): void {
  const insolvent = book.insolvent[entry]!;
  const since = insolvent === Infinity ? asOf : insolvent;
  if (since <= asOf && since < tally.insolventSince) tally.insolventSince = since;
  const invoiceDate = book.invoiceDate[entry]!;
  const dated = invoiceDate === invoiceDate ? invoiceDate : Math.min(book.dueDate[entry]!, asOf);
  if (dated < tally.firstInvoice) tally.firstInvoice = dated;
  tally.activeYears |= 1 << Math.min(30, Math.floor((asOf - dated) / daysInYear));
}

/** Nobody is credited with paying more than 30 days early. */
const earliest = -30;
const daysInYear = 365.25;
const daysInMonth = daysInYear / 12;

function decay({ window, halfLife }: Habits): Float64Array {
  return Float64Array.from({ length: window + 1 }, (_, age) => 2 ** (-age / halfLife));
}

function nothing(): Tally {
  return {
    invoices: 0, invoiced: 0, disputed: 0, balance: 0, oldestLate: 0, worstSettled: 0, insolventSince: Infinity, firstInvoice: Infinity, activeYears: 0,
    w: 0, ww: 0, wd: 0, wLate: 0, wLate60: 0, wx: 0, wxx: 0, wxd: 0,
  };
}
