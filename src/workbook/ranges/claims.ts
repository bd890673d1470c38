import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import type { Cells } from '../values/cells';
import { lossHeadings } from '../headings/losses';
import { receivableHeadings } from '../headings/receivables';
import { readLosses, type LossesRange } from './losses';
import { readReceivables, type ReceivablesRange } from './receivables';
import type { Exchanging } from '../rates/exchange';
import { headingRowsIn } from '../report/headingRows';
import type { Kind, Mapping } from '../report/kind';
import { recognise } from '../report/table';
import { receivablesTable } from './receivablesTable';

/** What is claimed: losses as stated, or receivables of which the losses follow from the policy. */
export type ClaimsRange =
  | { readonly kind: 'losses'; readonly range: LossesRange }
  | { readonly kind: 'receivables'; readonly range: ReceivablesRange };

type Telling = 'loss' | 'amount' | 'open' | 'dueDate' | 'terms' | 'customer' | 'id' | 'name';

/** Only the headings that tell the two apart. */
const claimsKind: Kind<Telling> = {
  name: { en: 'Claims', zh: '索赔' },
  table: 'Claims',
  headings: {
    loss: lossHeadings.loss,
    amount: receivableHeadings.amount,
    open: receivableHeadings.open,
    dueDate: receivableHeadings.dueDate,
    terms: receivableHeadings.terms,
    customer: receivableHeadings.customer,
    id: receivableHeadings.id,
    name: receivableHeadings.name,
  },
  needed: [
    ['customer', 'id', 'name'],
    ['loss', 'amount', 'open', 'dueDate', 'terms'],
  ],
  items: { days: ['dueDate'], numbers: [] },
};

export function readClaims(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping; readonly asOf?: number | null } & Exchanging,
): ClaimsRange {
  if (saysNoLoss(cells, options.mapping)) return { kind: 'receivables', range: readReceivables(cells, options) };
  const table = attempt(() => recognise(claimsKind, cells, options.mapping));
  if (table instanceof Problem) {
    if (!isAgeing(cells, options.mapping)) throw table;
    return { kind: 'receivables', range: readReceivables(cells, options) };
  }
  const { columns } = table;
  if (columns.loss && columns.amount && columns.dueDate)
    throw both(columns.loss.heading.en, columns.amount.heading.en, columns.dueDate.heading.en);
  return columns.loss
    ? { kind: 'losses', range: readLosses(cells, options) }
    : { kind: 'receivables', range: readReceivables(cells, options) };
}

/** Sums by age have neither amount nor due date. */
function isAgeing(cells: Cells, mapping: Mapping): boolean {
  const found = attempt(() => receivablesTable(cells, mapping));
  return !(found instanceof Problem) && found.is === 'ageing';
}

/** Told by the headings alone, without looking at the rows below them. */
function saysNoLoss(cells: Cells, mapping: Mapping): boolean {
  const keys = headingRowsIn(claimsKind, cells, mapping)?.keys;
  return keys !== undefined && !keys.includes('loss') && keys.some((key) => key !== null && !party.has(key));
}

const party: ReadonlySet<Telling> = new Set(['customer', 'id', 'name']);

function both(loss: string, amount: string, due: string): Problem {
  return new Problem({
    kind: 'invalid',
    place: claimsKind.name,
    because: {
      en: `"${loss}" says that these are losses, "${amount}" and "${due}" that they are receivables: keep one of the two`,
      zh: `“${loss}”列表示这是损失清单，“${amount}”和“${due}”列表示这是应收账款：请只保留其中一种`,
    },
  });
}
