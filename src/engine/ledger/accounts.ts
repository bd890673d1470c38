import type { Account } from './account';
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

/** The book on a day: one account a customer, in order of first appearance. Goes through the rows once for what was invoiced, once for what was paid, and once more for those that are or were long overdue. */
export function accountsFrom(
  book: Receivables,
  asOf: number,
  habits: Habits = usualHabits,
  pastDue: PastDueRule = usualPastDue,
): readonly Account[] {
  const sums = nothingYet(book.customers.length);
  const owed = owedOn(book, asOf).amounts;
  addInvoices(sums, book, owed, asOf);
  addPayments(sums, book, owed, asOf, habits);
  addPastDue(sums, book.summarised ? { ...book, dueDate: book.summarised.middle } : book, owed, asOf, pastDue);
  addEarlierDefaults(sums, book, asOf, pastDue);
  const spoiled = spoiledAccounts(book);
  const accounts = book.customers.map((customer, index) =>
    accountAt(sums, index * width, customer, asOf, spoiled.get(index) ?? null),
  );
  if (book.summarised) return accounts.map((account) => ({ ...account, summarised: true }));
  if (!habits.orders) return accounts;
  const orders = ordersOf(book, asOf);
  return accounts.map((account, index) => ({ ...account, orderVariation: orders[index]?.variation ?? null }));
}
