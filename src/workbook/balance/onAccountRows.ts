import type { DocumentKind } from '../values/documentKind';
import type { Beside, Family } from './family';

/** Rows of money received in advance that stand in a column of their own, or are marked by a yes, become credits. */
export function onAccountRows(family: Family, { onAccount, kind }: Beside): Beside['kind'] {
  if (!onAccount) return kind;
  const kinds: (DocumentKind | null)[] = kind ? [...kind] : Array.from(onAccount, () => null);
  for (let entry = 0; entry < onAccount.length; entry++) {
    const money = onAccount[entry]!;
    if (!Number.isNaN(money) && !standsAlone(money, family, entry)) continue;
    kinds[entry] = 'on account';
    asCredit(family, entry, Number.isNaN(money) ? 0 : money);
  }
  return kinds;
}

/** Nothing is invoiced on the row; without a column for that, nothing else than the money is open on it. */
function standsAlone(money: number, { amount, open }: Family, entry: number): boolean {
  if (amount) return money !== 0 && amount[entry] === 0;
  return money !== 0 && (!open || open[entry] === 0 || Math.abs(open[entry]!) === Math.abs(money));
}

function asCredit({ amount, paid, credited, open }: Family, entry: number, money: number): void {
  if (amount) amount[entry] = -Math.abs(amount[entry]! || money);
  if (open) open[entry] = -Math.abs(open[entry]! || money);
  for (const used of [paid, credited]) if (used) used[entry] = -Math.abs(used[entry]!);
}
