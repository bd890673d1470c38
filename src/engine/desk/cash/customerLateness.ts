import type { Account } from '../../ledger/account';
import { daysBeyondTerms } from '../../ledger/measures/daysBeyondTerms';

/**
 * How many days late each customer is expected to pay: its own days beyond terms, drawn towards those of the whole book by n ÷ (n + k), n its
 * effective invoices and k the setting *Invoices for half credibility*. Who is in default tells nothing of how the others pay. 0 where the book
 * shows no payment at all.
 */
export function customerLateness(
  accounts: readonly Account[],
  probability: readonly number[],
  halfCredible: number,
): readonly number[] {
  const sound = accounts.filter((_, at) => probability[at]! < 1);
  const sum = (of: (account: Account) => number) => sound.reduce((total, account) => total + of(account), 0);
  const weight = sum(({ w }) => w);
  const book = weight > 0 ? sum(({ wd }) => wd) / weight : 0;
  return accounts.map((account) => {
    const own = daysBeyondTerms.of(account);
    if (own === null) return book;
    const effective = account.ww > 0 ? (account.w * account.w) / account.ww : 0;
    return (effective * own + halfCredible * book) / (effective + halfCredible);
  });
}
