import type { Answer, Definition, Parameters } from '../../../src/functions/definition';
import { invoke } from '../../../src/functions/invoke';
import type { Cells } from '../../../src/workbook/values/cells';
import type { Market } from '../market/market';
import { contender, type Case } from '../measure/case';
import { plainAgeing, plainCreditRisk, plainIndemnity } from '../plain/answers';
import { sum } from '../plain/invoice';
import { ageingAtOnce, creditRiskAtOnce, indemnityAtOnce } from './atOnce';

/** The whole way of a formula, cells in and cells out: headings, reading, rule, rows of the answer. */
export const throughInvoke: readonly Case[] = [
  whole(ageingAtOnce, ({ receivables, asOf }) => [receivables, asOf], plainAgeing),
  whole(
    creditRiskAtOnce,
    ({ customers, receivables, asOf, settings }) => [customers, receivables, asOf, settings],
    plainCreditRisk,
  ),
  whole(
    indemnityAtOnce,
    ({ receivables, policy, customers, asOf }) => [receivables, policy, customers, asOf],
    plainIndemnity,
  ),
];

function whole(
  definition: Definition<Parameters, Answer>,
  given: (market: Market) => readonly unknown[],
  plain: (market: Market) => Cells,
): Case {
  return {
    name: `${definition.name.toLowerCase()}-whole`,
    title: `${definition.name}, cells in and cells out`,
    ours: contender<Answer>({
      prepare: (market) => () => invoke(definition, given(market)) as Answer,
      figures: sumsOf,
    }),
    plain: contender<Cells>({ prepare: (market) => () => plain(market), figures: sumsOf }),
  };
}

/** The sum of the numbers of each column. */
function sumsOf(rows: Cells): readonly number[] {
  return rows[0]!.map((_, column) => sum(rows, (row) => (typeof row[column] === 'number' ? row[column] : 0)));
}
