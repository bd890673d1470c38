import type { LimitTerms } from '../../engine/cover';
import { readChoice } from '../values/choice';
import type { PolicyHeading } from '../headings/policy';
import { readPair, type Pair } from '../report/pairs';
import { discretionaryRules, limitStages, recoveriesChoices } from './policyChoices';
import { scopeTerms } from './policyScope';
import { readPositive } from '../values/number';
import { readPercentage } from '../values/percentage';
import { readSaleKinds } from '../values/saleKinds';
import { readText } from '../values/text';

/** The terms of a policy that speak of limits, shares and recoveries; `amount` reads a sum and notes its currency. */
export function limitTerms(
  pairs: ReadonlyMap<PolicyHeading, Pair>,
  amount: (key: keyof LimitTerms) => number | null,
): LimitTerms {
  return {
    discretionaryLimit: amount('discretionaryLimit'),
    discretionaryRule: readPair(pairs.get('discretionaryRule'), readChoice(discretionaryRules)),
    insuredPercentageSelf: readPair(pairs.get('insuredPercentageSelf'), readPercentage),
    limitStage: readPair(pairs.get('limitStage'), readChoice(limitStages)),
    maximumPerCustomer: amount('maximumPerCustomer'),
    liabilityMultiple: readPair(pairs.get('liabilityMultiple'), readPositive),
    minimumPremium: amount('minimumPremium'),
    premiumPaid: amount('premiumPaid'),
    recoveriesAfterLoss: readPair(pairs.get('recoveriesAfterLoss'), readChoice(recoveriesChoices)),
    topUp: readPair(pairs.get('topUp'), readText),
    topUpMonths: readPair(pairs.get('topUpMonths'), readPositive),
    alsoCovered: readPair(pairs.get('alsoCovered'), readSaleKinds),
    notCovered: readPair(pairs.get('notCovered'), readSaleKinds),
    ...scopeTerms(pairs),
  };
}
