import type { PriceTerms } from '../../engine/cover';
import { readChoice } from '../values/choice';
import type { PolicyHeading } from '../headings/policy';
import { readPair, type Pair } from '../report/pairs';
import { minimumCounts, premiumBases, taxedAmounts } from './policyChoices';
import { readPositive } from '../values/number';
import { readPercentage } from '../values/percentage';

/** The terms of a policy that speak of its price; `amount` reads a sum and notes its currency. */
export function priceTerms(
  pairs: ReadonlyMap<PolicyHeading, Pair>,
  amount: (key: keyof PriceTerms) => number | null,
): PriceTerms {
  const share = (key: keyof PriceTerms) => readPair(pairs.get(key), readPercentage);
  const number = (key: keyof PriceTerms) => readPair(pairs.get(key), readPositive);
  return {
    premiumBasis: readPair(pairs.get('premiumBasis'), readChoice(premiumBases)),
    premiumRate: share('premiumRate'),
    fixedPremium: amount('fixedPremium'),
    estimatedTurnover: amount('estimatedTurnover'),
    depositPremium: amount('depositPremium'),
    depositPercentage: share('depositPercentage'),
    minimumOfDeposit: share('minimumOfDeposit'),
    minimumCounted: readPair(pairs.get('minimumCounted'), readChoice(minimumCounts)),
    premiumMonths: number('premiumMonths'),
    minimumMonths: number('minimumMonths'),
    limitFee: amount('limitFee'),
    limitCount: number('limitCount'),
    otherFees: amount('otherFees'),
    noClaimsBonus: share('noClaimsBonus'),
    bonusLossRatio: share('bonusLossRatio'),
    premiumTax: share('premiumTax'),
    taxCounted: readPair(pairs.get('taxCounted'), readChoice(taxedAmounts)),
  };
}
