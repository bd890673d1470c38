import { Problem } from '../../engine/problem';
import { placeholderNote } from '../../engine/risk';
import { byKind } from '../columns/byKind';
import type { Cells } from '../values/cells';
import { currenciesOf, noteCurrencies, type Currencies } from '../columns/currencies';
import { customersKind, readCustomers, type CustomersRange } from './customers';
import { candidates, plain, spellings } from '../headings/heading';
import { portfolioHeadings, type PortfolioHeading } from '../headings/portfolio';
import { sameRows } from './sameRows';
import { report, type Report } from '../columns/problems';
import type { Exchanging } from '../rates/exchange';
import { refusedMoneys } from '../columns/refusedMoneys';
import { sameCurrency } from '../values/currency';
import { customersName } from './rangeNames';
import { isBlank, shown } from '../values/odd';
import { readText } from '../values/text';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column, type Table } from '../report/table';
import { withoutPlan } from './withoutPlan';

/** Customers, and what is stated of their risk; entry i of `stated` belongs to entry i of `rows`. Null: not given. */
export interface PortfolioRange extends CustomersRange {
  readonly stated: readonly {
    readonly probability: number | null;
    readonly lossGivenDefault: number | null;
    readonly exposure: number | null;
    readonly onTheDay: number | null;
    readonly insurable: number | null;
    /** The reason beside the probability says that the placeholder stands in. */
    readonly onPlaceholder: boolean;
    /** Why CREDITRISK could not rate it, where it says so. */
    readonly unread: string | null;
  }[];
}

const portfolioKind: Kind<PortfolioHeading> = { ...customersKind, headings: portfolioHeadings };

export function readPortfolio(
  typed: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): PortfolioRange {
  const cells = withoutPlan(withoutSecondGrade(typed));
  const customers = readCustomers(cells, options);
  if (customers.ledger) return { ...customers, stated: customers.rows.map(() => nothingStated) };
  const table = sameRows(customers, recognise(portfolioKind, cells, options.mapping));
  const problems: Report = new Map();
  const currencies = exposureCurrencies(table, options);
  const { number } = byKind(portfolioHeadings, table, { problems, currencies, ...options });
  const [probability, lossGivenDefault] = [number('probability'), number('lossGivenDefault')];
  const [exposure, onTheDay, insurable] = [number('exposure'), number('onTheDay'), number('insurable')];
  const stated = Array.from({ length: table.count }, (_, entry) => ({
    probability: probability(entry),
    lossGivenDefault: lossGivenDefault(entry),
    exposure: couldNotBeRated(table.columns, entry) ? null : exposure(entry),
    unread: couldNotBeRated(table.columns, entry) ? reasonIn(table.columns, entry) : null,
    onTheDay: onTheDay(entry),
    insurable: insurable(entry),
    onPlaceholder: saysPlaceholder(table.columns.reason, entry),
  }));
  for (const key of ['exposure', 'insurable'] as const)
    stated.forEach(({ [key]: amount }, entry) => {
      if (amount !== null && amount < 0) report(problems, table.columns[key]!, entry, negative(amount));
    });
  return {
    ...customers,
    currency: oneMoney(customers, currencies.one(), table.columns.exposure),
    stated,
    rows: customers.rows.map((row, entry) =>
      row === null || row instanceof Problem ? row : (problems.get(entry) ?? row),
    ),
  };
}

/** CREDITRISK could tell nothing of a customer whose PD and exposure are both blank: a blank amount is 0 only where something else is stated. */
function couldNotBeRated(columns: Table<PortfolioHeading>['columns'], entry: number): boolean {
  const { probability, exposure } = columns;
  return [probability, exposure].every(
    (column) => column !== undefined && isBlank(column.cells[column.first + entry]![column.at]),
  );
}

/** What stands in the column of reasons; null: nothing. */
function reasonIn({ reason }: Table<PortfolioHeading>['columns'], entry: number): string | null {
  return reason === undefined ? null : shown(reason.cells[reason.first + entry]![reason.at]) || null;
}

/** Whether the reason beside a probability says, in the words of CREDITRISK in either language, that the placeholder stands in. */
function saysPlaceholder(column: Column | undefined, entry: number): boolean {
  if (column === undefined) return false;
  const reason = readText(column.cells[column.first + entry]![column.at]);
  return typeof reason === 'string' && Object.values(placeholderNote).some((note: string) => reason.includes(note));
}

/** A ledger states nothing of risk: its customers are rated by how they pay. */
const nothingStated = {
  probability: null,
  lossGivenDefault: null,
  exposure: null,
  onTheDay: null,
  insurable: null,
  onPlaceholder: false,
  unread: null,
};

/** An exposure that CREDITRISK spilled is in the base currency already; one of the user's own is in that of its row. */
function exposureCurrencies(table: Table<PortfolioHeading>, options: Exchanging): Currencies {
  const { exposure, currency } = table.columns;
  const currencies = currenciesOf(table, options);
  const beside = exposure ? plain(table.texts[exposure.at + 1] ?? '') : '';
  if (exposure && currency && !spilledBeside.has(beside)) noteCurrencies(currency, currencies);
  return currencies;
}

/** Exposures in another currency than limits and sales are refused, both named: with rates both are in the base. */
function oneMoney(
  { currency }: CustomersRange,
  ofExposures: string | null,
  exposure: Column | undefined,
): string | null {
  if (ofExposures === null || exposure === undefined) return currency;
  if (currency === null) return ofExposures;
  const both = sameCurrency(currency, ofExposures);
  const { en, zh } = exposure.heading;
  if (both === null)
    throw refusedMoneys(
      new Map([
        [currency, customersName],
        [ofExposures, { en: `“${en}”`, zh: `“${zh}”` }],
      ]),
    );
  return both;
}

/** What CREDITRISK spills to the right of its exposure. */
const spilledBeside: ReadonlySet<string> = new Set(['On the day', '当日余额', 'Expected loss', '预期损失'].map(plain));

function negative(amount: number): Problem {
  return new Problem({
    kind: 'invalid',
    expected: { en: 'an amount of 0 or more', zh: '不小于 0 的金额' },
    found: String(amount),
  });
}

/** A grade of the user's own and the one that CREDITRISK spills beside it: the first counts. */
function withoutSecondGrade(cells: Cells): Cells {
  const known = spellings(portfolioHeadings);
  const isGrade = (cell: unknown) =>
    typeof cell === 'string' && candidates(cell).some((text) => known.get(text) === 'grade');
  return cells.map((row, index) => {
    const first = index < titleRows ? row.findIndex(isGrade) : -1;
    return first === -1 ? row : row.map((cell, at) => (at > first && isGrade(cell) ? '' : cell));
  });
}

const titleRows = 10;
