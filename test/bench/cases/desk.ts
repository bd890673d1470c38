import { ageing } from '../../../src/functions/catalogue/ageing';
import { collectionIndex } from '../../../src/functions/catalogue/collectionIndex';
import { dso } from '../../../src/functions/catalogue/dso';
import { outstanding } from '../../../src/functions/catalogue/outstanding';
import { provision } from '../../../src/functions/catalogue/provision';
import { rollRates } from '../../../src/functions/catalogue/rollRates';
import type { Answering, Definition, Parameters } from '../../../src/functions/definition';
import { invoke } from '../../../src/functions/invoke';
import type { Cells } from '../../../src/workbook/values/cells';
import { marketOf, type Market } from '../market/market';
import { alternate, clocked, type Scenario } from '../measure/scenario';

const matrix: Cells = [
  ['Bucket', 'Loss rate'],
  ['Not due', 0.003],
  ['1-30', 0.016],
  ['31-60', 0.036],
  ['61-90', 0.066],
  ['Over 90', 0.106],
];

/** What each takes after the receivables. */
const asked: readonly (readonly [Definition<Parameters, Answering>, (market: Market) => readonly unknown[]])[] = [
  [dso, ({ asOf }) => [[['ledger']], asOf]],
  [collectionIndex, ({ asOf }) => [[['ledger']], asOf]],
  [rollRates, ({ asOf }) => [asOf, 12]],
  [outstanding, ({ asOf }) => [asOf, 12]],
  [provision, ({ asOf }) => [matrix, asOf]],
];

/** Functions of the desk over a whole ledger, cells in and cells out; beside each ("plain") AGEING over the same cells. */
export const desk: readonly Scenario[] = asked.map(([definition, rest]) => ({
  name: `desk ${definition.name.toLowerCase()}`,
  async measure({ warmUps, warm }) {
    const market = marketOf({ customers: 10_000, receivables });
    const [ours, beside] = [answering(definition, rest(market), market), answering(ageing, [market.asOf], market)];
    await alternate(Math.min(2, warmUps), ours, beside);
    return {
      name: 'desk',
      title: `${definition.name}, ${receivables.toLocaleString('en')} receivables; beside it ("plain") AGEING`,
      target: 'plain ÷ ours at least 0.5',
      rows: receivables,
      cold: null,
      warm: await alternate(Math.min(5, warm), ours, beside),
    };
  },
}));

const receivables = 1_000_000;

function answering(
  definition: Definition<Parameters, Answering>,
  rest: readonly unknown[],
  market: Market,
): () => Promise<number> {
  return () => clocked(async () => invoke(definition, [market.receivables, ...rest]));
}
