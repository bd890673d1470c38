import { ageing } from '../../../src/functions/ageing';
import { creditRisk } from '../../../src/functions/creditRisk';
import type { Answer, Definition } from '../../../src/functions/definition';
import { indemnity } from '../../../src/functions/indemnity';
import { invoke } from '../../../src/functions/invoke';
import type { Cells } from '../../../src/workbook/cells';
import type { Market } from '../market/market';
import { baseRate, plainPolicyOf } from '../market/terms';
import { contender, type Case } from '../measure/case';
import { ageingOf } from '../plain/ageing';
import { limitsFrom, plainBuyersFrom } from '../plain/buyer';
import { scoresOf } from '../plain/creditRisk';
import { indemnityOf, noteOn, retainedOf } from '../plain/indemnity';
import { invoicesFrom, sum } from '../plain/invoice';

/** The whole way of a formula, cells in and cells out: headings, reading, rule, rows of the answer. */
export const throughInvoke: readonly Case[] = [
  whole(ageing, ({ receivables, asOf }) => [receivables, asOf], plainAgeing),
  whole(creditRisk, ({ customers, receivables, asOf, settings }) => [customers, receivables, asOf, settings], plainCreditRisk),
  whole(indemnity, ({ receivables, policy, customers, asOf }) => [receivables, policy, customers, asOf], plainIndemnity),
];

function whole(definition: Definition, given: (market: Market) => readonly unknown[], plain: (market: Market) => Cells): Case {
  return {
    name: `${definition.name.toLowerCase()}-whole`,
    title: `${definition.name}, cells in and cells out`,
    ours: contender<Answer>({ prepare: (market) => () => invoke(definition, given(market)), figures: sumsOf }),
    plain: contender<Cells>({ prepare: (market) => () => plain(market), figures: sumsOf }),
  };
}

/** The sum of the numbers of each column. */
function sumsOf(rows: Cells): readonly number[] {
  return rows[0]!.map((_, column) => sum(rows, (row) => (typeof row[column] === 'number' ? row[column] : 0)));
}

function plainAgeing({ receivables, asOf }: Market): Cells {
  const aged = ageingOf(invoicesFrom(receivables), asOf, [30, 60, 90]);
  const rows = aged.map(({ customer, buckets }) => [customer, ...buckets, sum(buckets, (amount) => amount)]);
  const total = rows[0]!.map((_, column) => (column === 0 ? 'Total' : sum(rows, (row) => row[column] as number)));
  return [['Customer', 'Not due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days', 'Total'], ...rows, total];
}

function plainCreditRisk({ customers, receivables, asOf }: Market): Cells {
  const scores = scoresOf(plainBuyersFrom(customers), invoicesFrom(receivables), asOf, baseRate);
  const rows = scores.map(({ score, grade, probability, lossGivenDefault, exposure, expectedLoss, reason }) => [score, grade, probability, lossGivenDefault, exposure, expectedLoss, reason]);
  return [['Score', 'Grade', 'PD', 'LGD', 'Exposure', 'Expected loss', 'Main reason'], ...rows];
}

function plainIndemnity({ receivables, customers, asOf, size }: Market): Cells {
  const claims = indemnityOf(invoicesFrom(receivables), limitsFrom(plainBuyersFrom(customers)), plainPolicyOf(size.customers, asOf), asOf);
  const rows = claims.map((claim) => [claim.covered, claim.indemnity, retainedOf(claim, asOf) ?? '', noteOn(claim, asOf)]);
  return [['Covered', 'Indemnity', 'Retained', 'Note'], ...rows];
}
