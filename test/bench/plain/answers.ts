import type { Cells } from '../../../src/workbook/values/cells';
import type { Market } from '../market/market';
import { baseRate, plainPolicyOf } from '../market/terms';
import { ageingOf } from './ageing';
import { limitsFrom, plainBuyersFrom } from './buyer';
import { scoresOf } from './creditRisk';
import { indemnityOf, noteOn, retainedOf } from './indemnity';
import { invoicesFrom, sum, withCreditsSetOff } from './invoice';

/** What the plain versions need to know of a market. */
export type Given = Pick<Market, 'customers' | 'receivables' | 'asOf' | 'size'>;

export function plainAgeing({ receivables, asOf }: Given): Cells {
  const aged = ageingOf(invoicesFrom(receivables), asOf, [30, 60, 90]);
  const rows = aged.map(({ customer, buckets }) => [customer, ...buckets, sum(buckets, (amount) => amount)]);
  const total = rows[0]!.map((_, column) => (column === 0 ? 'Total' : sum(rows, (row) => row[column] as number)));
  return [['Customer', 'Not due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days', 'Total'], ...rows, total];
}

export function plainCreditRisk({ customers, receivables, asOf }: Given): Cells {
  const scores = scoresOf(
    plainBuyersFrom(customers),
    withCreditsSetOff(invoicesFrom(receivables), asOf),
    asOf,
    baseRate,
  );
  const rows = scores.map(({ score, grade, probability, lossGivenDefault, exposure, expectedLoss, reason }) => [
    score,
    grade,
    probability,
    lossGivenDefault,
    exposure,
    exposure, // of the day, on the bench
    expectedLoss,
    reason,
  ]);
  return [['Score', 'Grade', 'PD', 'LGD', 'Exposure', 'On the day', 'Expected loss', 'Main reason'], ...rows];
}

export function plainIndemnity({ receivables, customers, asOf, size }: Given): Cells {
  const claims = indemnityOf(
    withCreditsSetOff(invoicesFrom(receivables), asOf),
    limitsFrom(plainBuyersFrom(customers)),
    plainPolicyOf(size.customers, asOf),
    asOf,
  );
  const rows = claims.map((claim) => [
    claim.covered,
    claim.indemnity,
    retainedOf(claim, asOf) ?? '',
    noteOn(claim, asOf),
    '', // the policy of the bench knows no duties, so nothing is at risk
  ]);
  return [['Covered', 'Indemnity', 'Retained', 'Note', 'At risk'], ...rows];
}
