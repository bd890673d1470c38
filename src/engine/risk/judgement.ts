import { probabilityFloor } from '../tables/probabilityFloor';
import { countryClass } from './countryClass';
import type { Evidence, EvidenceRule, Weighed } from './evidence';
import { history } from './history';
import { paymentRecord } from './paymentRecord';
import { placeholderBaseRate, type RiskSettings } from './riskSettings';
import type { GradedSubject, Subject } from './subject';
import { views } from './views';

/** The evidence in the order in which it is weighed. */
export const judgement: readonly EvidenceRule[] = [views, countryClass, paymentRecord, history];

/** From the base rate through all the evidence to a one-year probability, never below the floor. */
export function judged(subject: GradedSubject, settings: RiskSettings): Weighed {
  let probability = baseRateFor(subject, settings);
  const evidence: Evidence[] = [];
  for (const rule of judgement) {
    const weighed = rule.weigh(probability, subject, settings);
    probability = weighed.probability;
    for (const one of weighed.evidence) evidence.push(one);
  }
  return { probability: Math.max(probabilityFloor.rows[0]!, probability), evidence };
}

/** The customer's own base rate, else that of the settings, else the placeholder. */
export function baseRateFor({ customer }: Pick<Subject, 'customer'>, { baseRate }: RiskSettings): number {
  return customer.baseRate ?? baseRate ?? placeholderBaseRate;
}
