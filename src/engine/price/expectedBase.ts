import type { Policy } from '../cover/policy/policy';
import type { Entry } from '../portfolio/year/entry';
import { limitsIn } from './limitsIn';
import type { PremiumBase } from './premiumBase';
import { basisOf } from './terms/charge';

/** The turnover of the coming year: the policy's estimate, else the sales of all customers; null where one of them is not given. */
export function expectedTurnover(entries: readonly Entry[], { estimatedTurnover }: Policy): number | null {
  if (estimatedTurnover !== null) return estimatedTurnover;
  const sales = entries.map(({ customer }) => customer.annualSales);
  return sales.includes(null) ? null : sales.reduce<number>((sum, one) => sum + one!, 0);
}

/** On what the coming year's premium will be charged. Balances are taken to stand at the exposure at each month's end. */
export function expectedBase(entries: readonly Entry[], policy: Policy): PremiumBase {
  const limits = limitsIn(
    entries.map(({ customer }) => customer),
    policy,
  );
  const exposure = entries.reduce((sum, entry) => sum + entry.exposure, 0);
  const basis = basisOf(policy);
  if (basis === 'balance' || basis === 'average balance')
    return { declared: Array.from({ length: 12 }, () => ({ amount: exposure, rate: null })), limits };
  const turnover = expectedTurnover(entries, policy);
  return { declared: turnover === null ? [] : [{ amount: turnover, rate: null }], limits };
}
