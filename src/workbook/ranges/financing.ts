import type { FinancingTerms } from '../../engine/desk';
import { daysOf } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { byKind } from '../columns/byKind';
import { currenciesOf } from '../columns/currencies';
import { report, type Report } from '../columns/problems';
import { financingHeadings } from '../headings/financing';
import type { Exchanging } from '../rates/exchange';
import type { Kind, Mapping } from '../report/kind';
import { recognise } from '../report/table';
import type { Cells } from '../values/cells';

/** Ways of financing side by side; rows that cannot be read keep their reason, blank rows stay where they are. */
export interface FinancingRange {
  readonly headingRow: number;
  readonly rows: readonly (FinancingTerms | Problem | null)[];
  readonly currency: string | null;
}

export const financingKind: Kind<keyof typeof financingHeadings> = {
  name: { en: 'Financing', zh: '融资方式' },
  table: 'Financing',
  headings: financingHeadings,
  needed: [['amount'], ['days']],
};

export function readFinancing(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): FinancingRange {
  const table = recognise(financingKind, cells, options.mapping);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  const read = byKind(financingHeadings, table, { problems, currencies, ...options });
  const [amount, fixed] = [read.number('amount'), read.number('fixed')];
  const [days, rateDays] = [read.period('days'), read.period('rateDays')];
  const shares = (['advance', 'reserve', 'rate', 'service', 'premium'] as const).map((key) => read.number(key));
  const rows = Array.from({ length: table.count }, (_, entry) => {
    const [sum, term, rateTerm] = [amount(entry) ?? 0, days(entry), rateDays(entry)];
    const [advance, reserve, rate, service, premium] = shares.map((share) => share(entry));
    if (sum === 0 && term === null) return null;
    if (!(sum > 0))
      report(problems, table.columns.amount!, entry, wrong('an amount above 0', '大于 0 的金额', String(sum)));
    if (term === null) report(problems, table.columns.days!, entry, wrong('a number of days', '天数', ''));
    if (reserve === 1) report(problems, table.columns.reserve!, entry, wrong('less than 100%', '低于 100%', '100%'));
    return {
      amount: sum,
      days: term === null ? NaN : daysOf(term),
      advance: advance ?? 1,
      reserve: reserve ?? 0,
      rate: rate ?? 0,
      rateDays: rateTerm === null ? year : daysOf(rateTerm),
      service: service ?? 0,
      fixed: fixed(entry) ?? 0,
      premium: premium ?? 0,
    };
  });
  return {
    headingRow: table.headingRow,
    rows: rows.map((row, entry) => (row === null ? null : (problems.get(entry) ?? row))),
    currency: currencies.one(),
  };
}

/** Where nothing is said, interest is by the year. */
const year = 365;

function wrong(en: string, zh: string, found: string): Problem {
  return new Problem({ kind: 'invalid', expected: { en, zh }, found });
}
