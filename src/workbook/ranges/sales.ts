import { isoDay, later, type Period } from '../../engine/ledger';
import { oneFigure, type CreditSales } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { byKind } from '../columns/byKind';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import type { Report } from '../columns/problems';
import { salesHeadings, type SalesHeading } from '../headings/sales';
import { plain } from '../headings/heading';
import type { Exchanging } from '../rates/exchange';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column, type Table } from '../report/table';
import type { Cells } from '../values/cells';
import { monthIn } from '../values/month';
import { isBlank, shown } from '../values/odd';
import { periodIn } from '../values/period';
import { salesTable } from './salesTable';

export interface SalesRange {
  /** For the time that ends on a day; null where the ledger is to tell. */
  readonly sales: ((asOf: number) => CreditSales) | null;
  readonly currency: string | null;
}

const name = { en: 'Sales', zh: '销售额' };

const kind: Kind<SalesHeading> = { name, table: 'Sales', headings: salesHeadings, needed: [['month'], ['amount']] };

type Options = { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging;

/** Credit sales: one figure (of a year, or of the period beside it), or months and amounts, below each other or side by side. A month with several rows is their sum. */
export function readSales(cells: Cells, options: Options): SalesRange {
  const given = cells.flat().filter((cell) => !isBlank(cell));
  if (given.length === 1 && fromLedger.has(plain(shown(given[0])))) return { sales: null, currency: null };
  const table = salesTable(cells, options.mapping, options.date1904);
  return table === null ? readOneFigure(given, options) : readMonths(recognise(kind, table, options.mapping), options);
}

const fromLedger: ReadonlySet<string> = new Set(
  ['ledger', 'the ledger', 'invoiced', 'receivables', '明细', '按明细', '按开票额'].map(plain),
);

function readOneFigure(given: readonly unknown[], options: Options): SalesRange {
  const values = given.filter((cell) => typeof cell !== 'string' || /\p{N}/u.test(cell));
  const periods = values.map((cell) => (typeof cell === 'string' ? lengthIn(cell) : null));
  const amounts = values.filter((_, at) => periods[at] === null);
  const [period] = periods.filter((one) => one !== null);
  if (amounts.length !== 1 || values.length > 2) throw withoutMonths();
  const { amount, currency } = amountsIn(listed(amounts), options);
  return { sales: (asOf) => oneFigure(amount(0) ?? 0, asOf, period), currency };
}

/** A number with its unit: a bare one would be an amount. */
function lengthIn(text: string): Period | null {
  return /\d\s*$/.test(text) ? null : periodIn(text);
}

/** A bare list, under headings of its own. */
function listed(amounts: readonly unknown[]): Table<SalesHeading> {
  const headings = [salesHeadings.month.words.en, salesHeadings.amount.words.en];
  return recognise(kind, [headings, ...amounts.map((amount) => ['2000-01', amount])]);
}

function amountsIn(table: Table<SalesHeading>, options: Options) {
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  if (table.columns.currency) noteCurrencies(table.columns.currency, currencies);
  const amount = byKind(salesHeadings, table, { problems, currencies, date1904: options.date1904 }).number('amount');
  const [problem] = problems.values();
  if (problem) throw problem;
  return { amount, currency: currencies.one() };
}

function readMonths(table: Table<SalesHeading>, options: Options): SalesRange {
  const { amount, currency } = amountsIn(table, options);
  const sums = new Map<number, number>();
  for (let entry = 0; entry < table.count; entry++) {
    const cell = cellIn(table.columns.month!, entry);
    if (isBlank(cell) && !amount(entry)) continue;
    const month = monthIn(cell, options.date1904);
    if (month === null) throw noMonth(table.columns.month!, entry, cell);
    sums.set(month, (sums.get(month) ?? 0) + (amount(entry) ?? 0));
  }
  const months = [...sums.keys()].sort((one, other) => one - other);
  months.slice(1).forEach((month, at) => refuseGap(months[at]!, month));
  const stretches = months.map((from) => ({ from, until: next(from) - 1, amount: sums.get(from)! }));
  return { sales: () => ({ byMonth: true, stretches }), currency };
}

function cellIn({ cells, at, first }: Column, entry: number): unknown {
  return cells[first + entry]![at];
}

function next(month: number): number {
  return later(month, { count: 1, unit: 'months' });
}

function refuseGap(month: number, following: number): void {
  if (next(month) === following) return;
  const missing = isoDay(next(month)).slice(0, 7);
  throw refused('missing', {
    en: `no sales are given for ${missing}: write 0 where nothing was sold`,
    zh: `缺少 ${missing} 的销售额：确无销售请填 0`,
  });
}

function noMonth(column: Column, entry: number, cell: unknown): Problem {
  return new Problem({
    kind: 'invalid',
    place: column.place(entry),
    field: column.heading,
    expected: { en: 'a month (2025-03)', zh: '月份（如 2025-03）' },
    found: shown(cell),
  });
}

function withoutMonths(): Problem {
  return refused('invalid', {
    en: 'expected one figure (with its period beside it: 90 days, 3 months), or amounts beside their months (2025-03)',
    zh: '应为一个数值（旁边可注明期间，如 90 天、3 个月），或各月份（如 2025-03）及其金额',
  });
}

function refused(problem: 'missing' | 'invalid', because: { readonly en: string; readonly zh: string }): Problem {
  return new Problem({ kind: problem, place: name, because });
}
