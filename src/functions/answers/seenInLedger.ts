import { accountsFrom, type Customer } from '../../engine/ledger';
import type { RiskSettings, Subject } from '../../engine/risk';
import type { CustomersRange } from '../../workbook/ranges/customers';

/** What a ledger shows of a customer on a day. */
type Seen = Pick<Subject, 'account' | 'asOf'>;

const nothing: Seen = { account: undefined, asOf: null };

/**
 * How customers who were taken from a ledger pay and what they owe, for functions that take no day: on the day of its title, else on
 * the last day on which something was invoiced or paid. Without a day only what they owe is known. Nothing where a range lists them.
 */
export function seenInLedger(
  { ledger }: Pick<CustomersRange, 'ledger'>,
  { habits, pastDue }: RiskSettings,
): (customer: Customer) => Seen {
  if (!ledger) return () => nothing;
  const asOf = ledger.titleDay ?? ledger.lastDay;
  const accounts = new Map(
    accountsFrom(ledger.book, asOf ?? Infinity, habits, pastDue).map((account) => [account.customer, account]),
  );
  return ({ id }) => ({ account: accounts.get(id) ?? null, asOf });
}
