import { accountsOverYear, type Customer } from '../../engine/ledger';
import type { RiskSettings, Subject } from '../../engine/risk';
import type { Words } from '../../engine/words';
import type { LedgerOnDay } from './ledgerOnDay';

/** What a ledger shows of a customer on a day. */
type Seen = Pick<Subject, 'account' | 'asOf'> & {
  /** Why nothing of it counts, where one of its invoices cannot be read. */
  readonly unread: Words | null;
};

const nothing: Seen = { account: undefined, asOf: null, unread: null };

/**
 * How customers pay and what they owe by a ledger on its day. Without a day only what they owe is known, without a ledger nothing. One bad invoice does not cost
 * the whole answer: a customer who is listed, too, is then known by its own row alone.
 */
export function seenInLedger(
  ledger: LedgerOnDay | null,
  { habits, pastDue }: RiskSettings,
): (customer: Customer) => Seen {
  if (ledger === null) return () => nothing;
  const { book, asOf, beside } = ledger;
  const accounts = new Map(
    accountsOverYear(book, asOf ?? Infinity, habits, pastDue).map((account) => [account.customer, account]),
  );
  return ({ id, name }) => {
    const account = accounts.get(id) ?? (name === null ? null : (accounts.get(name) ?? null));
    return account?.problem && beside ? { ...nothing, unread: account.problem.words } : { account, asOf, unread: null };
  };
}
