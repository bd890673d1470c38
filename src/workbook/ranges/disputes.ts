import { Problem } from '../../engine/problem';
import { byKind } from '../columns/byKind';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import { report, type Report } from '../columns/problems';
import { disputeHeadings, type DisputeHeading } from '../headings/disputes';
import { againstSeller, forSeller, stillOpen } from '../headings/disputeOutcomes';
import { plain } from '../headings/heading';
import type { Exchanging } from '../rates/exchange';
import type { Kind, Mapping } from '../report/kind';
import { recognise } from '../report/table';
import type { Cells } from '../values/cells';
import { disputesName } from './rangeNames';

/** A dispute as it stands in its row of the log; null: not given. */
export interface LoggedDispute {
  readonly invoice: string;
  readonly customer: string | null;
  readonly part: number | null;
  readonly reason: string | null;
  readonly opened: number | null;
  readonly owner: string | null;
  readonly promised: number | null;
  readonly outcome: string | null;
  readonly closed: boolean;
  readonly decided: 'for seller' | 'against seller' | null;
}

/** The log of disputes; rows that cannot be read keep their reason, blank rows stay where they are. */
export interface DisputesRange {
  readonly headingRow: number;
  readonly rows: readonly (LoggedDispute | Problem | null)[];
  readonly currency: string | null;
}

const disputesKind: Kind<DisputeHeading> = {
  name: disputesName,
  table: 'Disputes',
  headings: disputeHeadings,
  needed: [['invoice']],
};

export function readDisputes(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): DisputesRange {
  const table = recognise(disputesKind, cells, options.mapping);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  if (table.columns.currency) noteCurrencies(table.columns.currency, currencies);
  const { number, text } = byKind<DisputeHeading>(disputeHeadings, table, { problems, currencies, ...options });
  const [invoice, customer, reason] = [text('invoice'), text('customer'), text('reason')];
  const [owner, outcome] = [text('owner'), text('outcome')];
  const [part, opened, promised] = [number('part'), number('opened'), number('promised')];
  const rows = Array.from({ length: table.count }, (_, entry): LoggedDispute | null => {
    const all = [invoice, customer, reason, owner, outcome].map((of) => of(entry));
    const contested = part(entry) || null;
    if (all.every((one) => one === null) && contested === null && opened(entry) === null) return null;
    if (all[0] === null) report(problems, table.columns.invoice!, entry, withoutInvoice());
    if (contested !== null && contested < 0) report(problems, table.columns.part!, entry, below0(contested));
    return {
      invoice: all[0] ?? '',
      customer: all[1] ?? null,
      part: contested,
      reason: all[2] ?? null,
      opened: opened(entry),
      owner: all[3] ?? null,
      promised: promised(entry),
      outcome: all[4] ?? null,
      closed: isClosed(all[4] ?? null),
      decided: decisionIn(all[4] ?? null),
    };
  });
  return {
    headingRow: table.headingRow,
    rows: rows.map((row, entry) => (row === null ? null : (problems.get(entry) ?? row))),
    currency: currencies.one(),
  };
}

function isClosed(outcome: string | null): boolean {
  return outcome !== null && !stillOpen.has(plain(outcome));
}

/** An outcome that begins with one of the words; any other ends the dispute and says no more. */
function decisionIn(outcome: string | null): LoggedDispute['decided'] {
  if (outcome === null) return null;
  const begins = (words: readonly string[]) => words.some((word) => plain(outcome).startsWith(plain(word)));
  return begins(againstSeller) ? 'against seller' : begins(forSeller) ? 'for seller' : null;
}

function withoutInvoice(): Problem {
  return new Problem({
    kind: 'missing',
    expected: { en: 'the number of the invoice', zh: '发票号' },
    found: '',
  });
}

function below0(found: number): Problem {
  const expected = { en: 'an amount above 0 (blank: the whole invoice)', zh: '大于 0 的金额（空白为整张发票）' };
  return new Problem({ kind: 'invalid', expected, found: String(found) });
}
