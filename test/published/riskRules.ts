import { indexAt } from '../../src/engine/ledger/measures/paymentIndex';
import { blend } from '../../src/engine/risk/blend';
import { gradeProbability } from '../../src/engine/risk/gradeProbability';
import { withSurvival } from '../../src/engine/risk/survival';
import { withEvidence } from '../../src/engine/risk/withEvidence';
import { creditQualitySteps } from '../../src/engine/tables/creditQualitySteps';
import { standardPoorsCategories } from '../../src/engine/tables/standardPoors';
import { exposureOf } from '../../src/engine/risk/exposure';
import { usualRisk } from '../../src/engine/risk/riskSettings';
import { modelRules } from './modelRules';
import type { PublishedRule } from './rule';
import { customerOf } from '../engine/ledger/made';

/** How each rule of the ledger and risk rooms is fed from a row. */
export const riskRules: Readonly<Record<string, PublishedRule>> = {
  ...modelRules,
  paymentIndex: ({ days }) => indexAt(Number(days)),
  withEvidence: ({ prior, weight, credibility }) => withEvidence(Number(prior), Number(weight), Number(credibility)),
  withSurvival: ({ prior, a, years, defaults }) =>
    withSurvival(Number(prior), Number(years), Number(defaults), Number(a)),
  blend: ({ one, deviationOne, other, deviationOther }) =>
    blend([
      { probability: Number(one), deviation: Number(deviationOne) },
      { probability: Number(other), deviation: Number(deviationOther) },
    ]),
  standardPoorsCategories: ({ grade }) => standardPoorsCategories.rows.find((row) => row.grade === grade)!.probability,
  gradeProbability: ({ grade }) => gradeProbability(grade!, null) as number,
  creditQualitySteps: ({ step }) => creditQualitySteps.rows.find((row) => row.step === Number(step))!.threeYears,
  exposureFromTerms: ({ sales, days }) => {
    const customer = customerOf({ annualSales: Number(sales), terms: { count: Number(days), unit: 'days' } });
    return (exposureOf(customer, undefined, usualRisk) as { amount: number }).amount;
  },
};
