import { ageing } from '../../../src/functions/catalogue/ageing';
import { borrowingBase } from '../../../src/functions/catalogue/borrowingBase';
import { buyerList } from '../../../src/functions/catalogue/buyerList';
import { collectionIndex } from '../../../src/functions/catalogue/collectionIndex';
import { dilution } from '../../../src/functions/catalogue/dilution';
import { disputes } from '../../../src/functions/catalogue/disputes';
import { dso } from '../../../src/functions/catalogue/dso';
import { expectedReceipts } from '../../../src/functions/catalogue/expectedReceipts';
import { growthScenario } from '../../../src/functions/catalogue/growthScenario';
import { lateInterest } from '../../../src/functions/catalogue/lateInterest';
import { outstanding } from '../../../src/functions/catalogue/outstanding';
import { ownRating } from '../../../src/functions/catalogue/ownRating';
import { proposalForm } from '../../../src/functions/catalogue/proposalForm';
import { provision } from '../../../src/functions/catalogue/provision';
import { riskRegister } from '../../../src/functions/catalogue/riskRegister';
import { rollRates } from '../../../src/functions/catalogue/rollRates';
import { selfAssessment } from '../../../src/functions/catalogue/selfAssessment';
import { strategies } from '../../../src/functions/catalogue/strategies';
import { topDebtors } from '../../../src/functions/catalogue/topDebtors';
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

const baseRules: Cells = [
  ['Home country', 'GB'],
  ['Cross-age above', '25%'],
  ['Advance rate now', '75%'],
  ['Advance rate insured', '90%'],
];

const growing: Cells = [
  ['Growth', '20%'],
  ['Sales', 900_000_000],
  ['Inventory', 50_000_000],
  ['Payables', 40_000_000],
];

const own: Cells = [
  ['Sales', 900_000_000],
  ['Gross margin', '20%'],
  ['Cost of capital', '9%'],
  ['Cost of a report', 150],
  ['Cost of monitoring', 40_000],
  ['Cost of collection', 200_000],
];

const statement: Cells = [
  ['Total assets', 600_000_000],
  ['Current assets', 400_000_000],
  ['Current liabilities', 200_000_000],
  ['Total liabilities', 300_000_000],
  ['Retained earnings', 100_000_000],
  ['EBIT', 50_000_000],
];

/** What each takes after the receivables; and what before them. */
const asked: readonly (readonly [
  Definition<Parameters, Answering>,
  (market: Market) => readonly unknown[],
  (readonly unknown[])?,
])[] = [
  [dso, ({ asOf }) => [[['ledger']], asOf]],
  [collectionIndex, ({ asOf }) => [[['ledger']], asOf]],
  [rollRates, ({ asOf }) => [asOf, 12]],
  [outstanding, ({ asOf }) => [asOf, 12]],
  [provision, ({ asOf }) => [matrix, asOf]],
  [borrowingBase, ({ asOf, customers, policy }) => [baseRules, asOf, customers, policy]],
  [lateInterest, ({ asOf }) => [asOf, 'agreed', 0.1]],
  [expectedReceipts, ({ asOf, customers }) => [customers, asOf]],
  [disputes, (market) => [logOf(market), market.asOf, market.policy, null, market.customers, matrix, baseRules]],
  [selfAssessment, ({ asOf, customers, policy }) => [customers, asOf, null, policy]],
  [riskRegister, ({ asOf, customers, policy }) => [customers, asOf, policy]],
  [ownRating, ({ asOf, customers, policy }) => [customers, asOf, policy], [statement]],
  [growthScenario, ({ asOf, customers, policy }) => [customers, asOf, growing, policy]],
  [strategies, ({ asOf, customers, policy }) => [customers, asOf, own, policy]],
  [topDebtors, ({ asOf, customers, policy }) => [customers, asOf, null, policy]],
  [dilution, ({ asOf }) => [asOf]],
  [buyerList, ({ asOf, customers }) => [customers, asOf]],
  [proposalForm, ({ asOf, customers, policy }) => [customers, asOf, null, policy]],
];

/** Every thousandth invoice is contested. */
function logOf({ receivables }: Market): Cells {
  const invoices = receivables.slice(1).filter((_, at) => at % 1000 === 0);
  return [['Invoice', 'Disputed amount'], ...invoices.map(([invoice]) => [invoice, 100])];
}

/** Functions of the desk over a whole ledger, cells in and cells out; beside each ("plain") AGEING over the same cells. */
export const desk: readonly Scenario[] = asked.map(([definition, rest, first = []]) => ({
  name: `desk ${definition.name.toLowerCase()}`,
  async measure({ warmUps, warm }) {
    const market = marketOf({ customers: 10_000, receivables });
    const [ours, beside] = [
      answering(definition, rest(market), market, first),
      answering(ageing, [market.asOf], market),
    ];
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
  first: readonly unknown[] = [],
): () => Promise<number> {
  return () => clocked(async () => invoke(definition, [...first, market.receivables, ...rest]));
}
