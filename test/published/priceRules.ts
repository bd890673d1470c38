import { premium, type Premium } from '../../src/engine/heavy';
import type { PremiumBasis } from '../../src/engine';
import { policy } from '../engine/cover/made';
import type { PublishedRule } from './rule';

/** How each rule of the price room is fed from a row. */
export const priceRules: Readonly<Record<string, PublishedRule>> = {
  premiumOfYear: (row) => {
    const terms = policy({
      premiumBasis: row.basis as PremiumBasis,
      premiumRate: Number(row.rate),
      estimatedTurnover: given(row.estimated),
      depositPercentage: given(row.deposit),
      minimumOfDeposit: given(row.minimumOfDeposit),
      premiumMonths: given(row.months),
      minimumMonths: given(row.minimumMonths),
    });
    const base = { declared: [{ amount: Number(row.base), rate: null }], limits: [Number(row.base)] };
    return premium(terms, base)[row.asked as keyof Premium] as number;
  },
};

function given(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
