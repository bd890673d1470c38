import type { PolicyTerms } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { byKind } from '../columns/byKind';
import { currenciesOf } from '../columns/currencies';
import { report, type Report } from '../columns/problems';
import { creditPolicyHeadings } from '../headings/creditPolicy';
import type { Exchanging } from '../rates/exchange';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Table } from '../report/table';
import type { Cells } from '../values/cells';
import { isEmpty } from '../values/odd';
import { readPaymentMix } from '../values/paymentMix';

type Key = keyof typeof creditPolicyHeadings;

/** Credit policies; rows that cannot be read keep their reason, blank rows stay where they are. */
export interface CreditPoliciesRange {
  readonly headingRow: number;
  readonly rows: readonly (PolicyTerms | Problem | null)[];
  readonly currency: string | null;
}

export const creditPoliciesKind: Kind<Key> = {
  name: { en: 'Policies', zh: '信用政策' },
  table: 'Policies',
  headings: creditPolicyHeadings,
  needed: [['sales'], ['margin', 'variableCost'], ['receivables', 'days', 'mix']],
};

export function readCreditPolicies(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): CreditPoliciesRange {
  const table = recognise(creditPoliciesKind, cells, options.mapping);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  const { number, text } = byKind(creditPolicyHeadings, table, { problems, currencies, ...options });
  const [sales, margin, variable] = [number('sales'), number('margin'), number('variableCost')];
  const [receivables, days, capital] = [number('receivables'), number('days'), number('capitalCost')];
  const [mix, bad, collection] = [text('mix'), number('badDebts'), number('collectionCosts')];
  const rows = Array.from({ length: table.count }, (_, entry): PolicyTerms | null => {
    const sold = sales(entry) ?? 0;
    if (sold === 0) return null;
    const parts = readPaymentMix(mix(entry));
    if (parts instanceof Problem) report(problems, table.columns.mix!, entry, parts);
    const terms = {
      sales: sold,
      variableCost: variable(entry) ?? 1 - (margin(entry) ?? 1),
      ...whenPaid(table, entry, {
        receivables: receivables(entry) || null,
        days: days(entry) || null,
        mix: parts instanceof Problem ? null : parts,
      }),
      capitalCost: capital(entry),
      badDebts: bad(entry) ?? 0,
      collectionCosts: collection(entry) ?? 0,
    };
    refuseGaps(table, entry, terms, variable(entry) === null && margin(entry) === null, problems);
    return terms;
  });
  return {
    headingRow: table.headingRow,
    rows: rows.map((row, entry) => (row === null ? null : (problems.get(entry) ?? row))),
    currency: currencies.one(),
  };
}

type WhenPaid = Pick<PolicyTerms, 'receivables' | 'days' | 'mix'>;

/** A 0 that is written means paid at once where nothing else in the row says when the money comes. */
function whenPaid({ columns }: Table<Key>, entry: number, told: WhenPaid): WhenPaid {
  if (Object.values(told).some((value) => value !== null)) return told;
  const atOnce = (['receivables', 'days'] as const).find((key) => {
    const column = columns[key];
    return column !== undefined && !isEmpty(column.cells[column.first + entry]![column.at]);
  });
  return atOnce === undefined ? told : { ...told, [atOnce]: 0 };
}

/** A row must say what a sale costs, and when the money comes. */
function refuseGaps(
  { columns }: Table<Key>,
  entry: number,
  terms: PolicyTerms,
  costless: boolean,
  problems: Report,
): void {
  if (costless)
    report(
      problems,
      (columns.margin ?? columns.variableCost)!,
      entry,
      missing('a margin, or the variable cost', '毛利率或变动成本率'),
    );
  if (terms.receivables === null && terms.days === null && terms.mix === null)
    report(
      problems,
      (columns.receivables ?? columns.days ?? columns.mix)!,
      entry,
      missing('receivables, collection days or a payment mix', '平均应收账款、平均收账期或付款结构'),
    );
}

function missing(en: string, zh: string): Problem {
  return new Problem({ kind: 'missing', expected: { en, zh }, found: '' });
}
