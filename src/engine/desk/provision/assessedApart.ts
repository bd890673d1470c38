import { accountsFrom, openBalance, type Receivables } from '../../ledger';
import { usualHabits } from '../../ledger/habits';
import { defaulted, type RiskSettings } from '../../risk';
import { causeOf } from '../../risk/assess';
import { lossGivenDefault } from '../../risk/lossGivenDefault';

/** What of each customer's debt is lost where it is in default by the ledger (insolvent, or materially past due as the settings say); null: it is not. The same customers and the same rate as in CREDITRISK. */
export function lostInDefault(book: Receivables, asOf: number, settings: RiskSettings): readonly (number | null)[] {
  return accountsFrom(book, asOf, usualHabits, settings.pastDue).map((account) =>
    defaulted(account, settings.pastDue) === null ? null : lossGivenDefault(settings, causeOf(account, settings)),
  );
}

/** What has been lost already, as small enterprises book it: the debt of who is insolvent, and what has been past due for more than three years. */
export function lostAlready(book: Receivables, asOf: number, settings: RiskSettings): readonly (number | null)[] {
  const [old, owed] = [new Float64Array(book.customers.length), new Float64Array(book.customers.length)];
  for (let entry = 0; entry < book.count; entry++) {
    const open = book.customer[entry]! < 0 ? 0 : openBalance(book, entry, asOf);
    if (open <= 0) continue;
    owed[book.customer[entry]!]! += open;
    if (asOf - book.dueDate[entry]! > threeYears) old[book.customer[entry]!]! += open;
  }
  return accountsFrom(book, asOf).map(({ insolventSince }, customer) => {
    if (insolventSince !== Infinity) return settings.lossGivenDefault ?? 1;
    return old[customer]! > 0 ? old[customer]! / owed[customer]! : null;
  });
}

const threeYears = 3 * 365;
