import type { Policy } from '../../cover/policy/policy';
import type { Entry } from '../../portfolio/year/entry';
import { insuredLosses } from '../../portfolio/year/insured';
import { appliedPolicy } from '../../portfolio/year/yearlyTerms';

/** Of customers with nothing at risk now: whether what they buy in a year would be insured, so that a policy over the whole turnover charges for it. Nothing is charged where their sales are not known. */
export function insuredAtRest(entries: readonly Entry[], eachLoss: Policy): readonly boolean[] {
  const buying = entries.map((entry) =>
    isAtRest(entry) ? { ...entry, exposure: entry.customer.annualSales ?? 0 } : entry,
  );
  const losses = insuredLosses(buying, eachLoss, appliedPolicy(eachLoss));
  return entries.map((entry, at) => isAtRest(entry) && losses[at]!.claimed > 0);
}

function isAtRest({ exposure, lossGivenDefault }: Entry): boolean {
  return exposure * lossGivenDefault === 0;
}
