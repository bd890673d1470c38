import type { Account, YearBalances } from './account';
import { addEarlierDefaults } from './addEarlierDefaults';
import { addInvoices } from './addInvoices';
import { addPastDue } from './addPastDue';
import { addPayments } from './addPayments';
import { usualHabits, type Habits } from './habits';
import { ordersOf } from './orders';
import { owedOn } from './owed';
import { usualPastDue, type PastDueRule } from './pastDueRule';
import type { Receivables } from './receivables';
import { spoiledAccounts } from './spoiled';
import { accountAt, nothingYet, width } from './sums';
import { yearBalancesOf } from './yearBalances';

/** The book on a day: one account a customer, in order of first appearance. Goes through the rows once for what was invoiced, once for what was paid, and once more for those that are or were long overdue. */
export function accountsFrom(
  book: Receivables,
  asOf: number,
  habits: Habits = usualHabits,
  pastDue: PastDueRule = usualPastDue,
): readonly Account[] {
  return accountsOf(book, asOf, habits, sumsOf(book, asOf, habits, pastDue), null);
}

/** The same, with what was owed at the month ends of the year before. */
export function accountsOverYear(
  book: Receivables,
  asOf: number,
  habits: Habits = usualHabits,
  pastDue: PastDueRule = usualPastDue,
): readonly Account[] {
  const sums = sumsOf(book, asOf, habits, pastDue);
  return accountsOf(book, asOf, habits, sums, yearBalancesOf(book, asOf, sums));
}

function sumsOf(book: Receivables, asOf: number, habits: Habits, pastDue: PastDueRule): Float64Array {
  const sums = nothingYet(book.customers.length);
  const owed = owedOn(book, asOf).amounts;
  addInvoices(sums, book, owed, asOf);
  addPayments(sums, book, owed, asOf, habits);
  addPastDue(sums, book.summarised ? { ...book, dueDate: book.summarised.middle } : book, owed, asOf, pastDue);
  addEarlierDefaults(sums, book, asOf, pastDue);
  return sums;
}

/** Made once and whole: there are as many accounts as customers, and each has two dozen numbers. */
function accountsOf(
  book: Receivables,
  asOf: number,
  habits: Habits,
  sums: Float64Array,
  overYear: readonly (YearBalances | null)[] | null,
): readonly Account[] {
  const spoiled = spoiledAccounts(book);
  const orders = habits.orders && !book.summarised ? ordersOf(book, asOf) : null;
  return book.customers.map((customer, index) =>
    accountAt(sums, index * width, {
      customer,
      asOf,
      problem: spoiled.get(index) ?? null,
      summarised: book.summarised && true,
      orderVariation: orders ? (orders[index]?.variation ?? null) : undefined,
      overYear: overYear?.[index],
    }),
  );
}
