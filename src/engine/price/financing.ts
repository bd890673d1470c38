import { limitsOfCustomers } from '../cover/limits/limitsOfCustomers';
import type { Policy } from '../cover/policy/policy';
import type { Entry } from '../portfolio/year/entry';
import type { Business } from './business';

/** What insured receivables add to the money that a bank advances, and what that is worth a year; null where the rates are not given. */
export interface Financing {
  readonly liquidity: number;
  readonly gain: number | null;
}

/** What is advanced on insured receivables replaces money that costs the interest of now: the loan of before, and for what is advanced in addition other money. */
export function financing(
  entries: readonly Entry[],
  policy: Policy,
  { advanceRate, advanceRateInsured, interest, interestInsured }: Business,
): Financing | null {
  if (advanceRateInsured === null) return null;
  const receivables = insuredReceivables(entries, policy);
  const gain =
    interest === null || interestInsured === null
      ? null
      : financeGain(interest, interestInsured, advanceRateInsured * receivables);
  return { liquidity: (advanceRateInsured - (advanceRate ?? 0)) * receivables, gain };
}

/** What a year of cheaper money saves: all that is lent under cover would else cost the interest of now, be it the loan of before or other money in its place. */
export function financeGain(interest: number, interestInsured: number, lent: number): number {
  return (interest - interestInsured) * lent;
}

/** What is owed within the limits; who shares one has it together. */
function insuredReceivables(entries: readonly Entry[], policy: Policy): number {
  const { of, sharedBy } = limitsOfCustomers(
    entries.map(({ customer }) => customer),
    policy,
  );
  const owed = new Float64Array(entries.length);
  entries.forEach(({ exposure }, at) => (owed[sharedBy?.[at] ?? at]! += exposure));
  return owed.reduce((sum, together, at) => sum + Math.min(together, of[at]!), 0);
}
