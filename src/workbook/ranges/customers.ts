import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { idsIn, type Customer } from '../../engine/ledger';
import { byKind } from '../columns/byKind';
import type { Cells } from '../values/cells';
import { currenciesOf, noteCurrencies, type Currencies } from '../columns/currencies';
import { countsAsBlank } from '../columns/countsAsBlank';
import { dateColumn } from '../columns/dateColumn';
import { salesUnclear } from './annualSales';
import { customerFactors } from './customerFactors';
import { customerLimits } from './customerLimits';
import { customerViews } from './customerViews';
import { customerHeadings, type CustomerHeading } from '../headings/customers';
import { isBlank } from '../values/odd';
import { report, type Report } from '../columns/problems';
import type { Exchanging } from '../rates/exchange';
import { ourName } from '../names/ourName';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column, type Table } from '../report/table';
import type { Refuse } from '../report/hurdle';
import type { Remarks } from '../report/remark';
import { oldest } from '../values/date';
import { readText } from '../values/text';
import { customersOfLedger, type LedgerBehind } from './customersOfLedger';
import { customersName } from './rangeNames';
import { readReceivables } from './receivables';
import { roleOfRange } from './roleOfRange';
import { withoutPlan } from './withoutPlan';

/** A customers range. Entry i of `rows` is the row i below the headings: a customer, the reason why it cannot be read, or null where it is blank. */
export interface CustomersRange {
  readonly headingRow: number;
  readonly rows: readonly (Customer | Problem | null)[];
  readonly currency: string | null;
  readonly remarks: Remarks;
  /** The ledger of which the customers were taken; null where a range lists them. */
  readonly ledger: LedgerBehind | null;
}

export const customersKind: Kind<CustomerHeading> = {
  name: customersName,
  table: 'Customers',
  headings: customerHeadings,
  needed: [['customer', 'id', 'name']],
};

/** A list of customers, or a ledger, of whom its customers are taken. */
export function readCustomers(
  typed: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping; readonly refuse?: Refuse } & Exchanging,
): CustomersRange {
  const cells = withoutPlan(typed);
  if (roleOfRange(cells, options.mapping) === 'ledger')
    return customersOfLedger(readReceivables(cells, options), options.date1904);
  const table = recognise(customersKind, cells, options.mapping, options.refuse);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  const of = reader(table, problems, currencies, options);
  const columns = Object.values<Column>(table.columns as Readonly<Record<string, Column>>);
  const isBlankRow = (entry: number) => columns.every(({ cells, at, first }) => isBlank(cells[first + entry]![at]));
  const read = Array.from({ length: table.count }, (_, entry) => (isBlankRow(entry) ? null : of(entry)));
  if (idsIn(read) < namedIn(read)) refuseTwins(table, read, problems);
  return {
    headingRow: table.headingRow,
    rows:
      problems.size === 0
        ? read
        : read.map((customer, entry) => (customer === null ? null : (problems.get(entry) ?? customer))),
    currency: currencies.one(),
    remarks: table.remarks,
    ledger: null,
  };
}

/** Reads the columns once, then builds one customer an entry. */
function reader(
  table: Table<CustomerHeading>,
  problems: Report,
  currencies: Currencies,
  { date1904 }: { readonly date1904: boolean },
): (entry: number) => Customer {
  const { columns } = table;
  if (columns.currency) noteCurrencies(columns.currency, currencies);
  const id = columns.id ? 'id' : columns.customer ? 'customer' : 'name';
  const name = columns.name ?? (columns.id ? columns.customer : undefined);
  const read = byKind(customerHeadings, table, { problems, currencies, date1904 });
  const [sales, defaults] = [read.number('annualSales'), read.number('pastDefaults')];
  const within = (column: Column | undefined, of: (entry: number) => number | null, most: number, expected: Words) =>
    column && refuseOutside(column, of, most, expected, problems);
  within(columns.annualSales, sales, Infinity, { en: 'sales of 0 or more', zh: '不小于 0 的销售额' });
  within(columns.pastDefaults, defaults, 999, { en: 'a number of defaults, 0 to 999', zh: '0 至 999 的违约次数' });
  const limit = read.number('creditLimit');
  const since = columns.since ? dateColumn(columns.since, problems, date1904, { from: oldest }) : null;
  const more = [customerViews(read), customerLimits(read), customerFactors(read, table, problems)];
  const others = more.filter((one) => one !== null);
  const [own, grade, terms] = [read.text(id), read.text('grade'), read.period('terms')];
  const aside = (column: Column | undefined, entry: number) => textAside(column, entry, table.remarks);
  const unclear = salesUnclear(columns.annualSales);
  return (entry) => {
    const customer = {
      id: own(entry) ?? missingId(columns[id]!, entry, problems),
      name: aside(name, entry),
      country: aside(columns.country, entry),
      sector: aside(columns.sector, entry),
      since: given(since?.[entry]),
      grade: grade(entry),
      creditLimit: limit(entry),
      annualSales: sales(entry) || null,
      terms: terms(entry),
      pastDefaults: defaults(entry),
    };
    const told = unclear?.(entry, customer) ?? null;
    const whole = told === null ? customer : { ...customer, annualSales: null, salesUnclear: told };
    return others.length === 0 ? whole : Object.assign(whole, ...others.map((of) => of(entry)));
  };
}

/** A text that the customer can do without: an error in its cell is told, and costs nobody his row. */
function textAside(column: Column | undefined, entry: number, remarks: Remarks): string | null {
  if (!column) return null;
  const read = readText(column.cells[column.first + entry]![column.at]);
  if (!(read instanceof Problem)) return ourName(column, read);
  remarks.push(countsAsBlank(column, entry, read));
  return null;
}

function refuseOutside(
  column: Column,
  of: (entry: number) => number | null,
  most: number,
  expected: Words,
  problems: Report,
): void {
  for (let entry = 0; entry < column.count; entry++) {
    const value = of(entry) ?? 0;
    if (value < 0 || value > most)
      report(problems, column, entry, new Problem({ kind: 'invalid', expected, found: String(value) }));
  }
}

function given(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function missingId(column: Column, entry: number, problems: Report): string {
  report(
    problems,
    column,
    entry,
    new Problem({ kind: 'missing', expected: { en: 'a customer', zh: '客户' }, found: '' }),
  );
  return '';
}

function namedIn(rows: readonly (Customer | null)[]): number {
  return rows.reduce((count, customer) => count + (customer === null ? 0 : 1), 0);
}

/** The same customer twice would count its receivables twice: the second row is refused. */
function refuseTwins({ columns }: Table<CustomerHeading>, rows: readonly (Customer | null)[], problems: Report): void {
  const seen = new Map<string, number>();
  rows.forEach((customer, entry) => {
    if (customer === null || customer.id === '') return;
    const column = columns.id ?? columns.customer ?? columns.name!;
    const before = seen.get(customer.id);
    if (before === undefined) seen.set(customer.id, entry);
    else report(problems, column, entry, twin(customer.id, column.place(before)));
  });
}

function twin(id: string, at: { en: string; zh: string }): Problem {
  return new Problem({
    kind: 'invalid',
    because: { en: `"${id}" already stands in ${at.en}`, zh: `“${id}”已出现在${at.zh}` },
  });
}
