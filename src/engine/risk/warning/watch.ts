import type { Account } from '../../ledger/account';
import { accountsFrom } from '../../ledger/accounts';
import { ageing } from '../../ledger/ageing';
import { ordersOf } from '../../ledger/orders';
import { owedOn } from '../../ledger/owed';
import type { Receivables } from '../../ledger/receivables';
import type { RiskSettings } from '../riskSettings';
import type { Watched } from './signal';

type Limits = Pick<Watched, 'creditLimit' | 'previousLimit'>;

/** The book as the early warning sees it: one entry an account, in order of first appearance. */
export function watch(
  book: Receivables,
  asOf: number,
  { habits, pastDue }: Pick<RiskSettings, 'habits' | 'pastDue'>,
  limitsOf: (account: Account) => Limits,
): readonly Watched[] {
  const orders = ordersOf(book, asOf);
  const [now, before] = [overdueShares(book, asOf), overdueShares(book, asOf - quarter)];
  return accountsFrom(book, asOf, habits, pastDue).map((account, at) => ({
    account,
    orders: orders[at]!,
    overdueNow: now[at]!,
    overdueBefore: before[at]!,
    ...limitsOf(account),
  }));
}

function overdueShares(book: Receivables, asOf: number): readonly (number | null)[] {
  const { amounts } = ageing(book, asOf, [30], owedOn(book, asOf).amounts);
  return book.customers.map((_, at) => {
    const [notDue, late, overdue] = [amounts[3 * at]!, amounts[3 * at + 1]!, amounts[3 * at + 2]!];
    return notDue + late + overdue > 0 ? Math.min(1, Math.max(0, overdue / (notDue + late + overdue))) : null;
  });
}

/** Days. */
const quarter = 90;
