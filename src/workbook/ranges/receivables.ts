import { Problem } from '../../engine/problem';
import type { Receivables } from '../../engine/ledger';
import type { Cells } from '../values/cells';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import { dueFromDaysLate, type DaysLate } from '../columns/dueFromDaysLate';
import { dueFromTerms } from '../columns/dueFromTerms';
import type { ReceivableHeading } from '../headings/receivables';
import { countEachInvoiceOnce } from '../balance/countEachInvoiceOnce';
import { dueOfCredits } from '../balance/dueOfCredits';
import { refuseRunningOn } from '../balance/refuseRunningOn';
import { refuseUnknownAmounts } from '../balance/unknownAmounts';
import type { DocumentKind } from '../values/documentKind';
import type { Parties } from '../columns/partyColumn';
import { refuseDoubtful } from '../columns/plausibility';
import { report, type Report } from '../columns/problems';
import { receivableColumns, type ReceivableColumns } from '../columns/receivableColumns';
import type { Refuse } from '../report/hurdle';
import type { Exchanging } from '../rates/exchange';
import { receivablesInBase, type ConvertedRow } from '../rates/receivablesInBase';
import type { Remarks } from '../report/remark';
import type { Mapping } from '../report/kind';
import type { Column, Table } from '../report/table';
import { titleDay, type Title } from '../report/title';
import { isBlank, shown } from '../values/odd';
import { printedBuckets } from '../ageing/printedBuckets';
import { readAgeing } from '../ageing/readAgeing';
import type { Summary } from '../ageing/summary';
import { receivablesTable } from './receivablesTable';

/** A receivables range: the ledger, and in which of its rows (from 0) the headings stand. */
export interface ReceivablesRange extends Receivables {
  readonly headingRow: number;
  /** What each column was taken for. */
  readonly columns: Table<ReceivableHeading>['columns'];
  /** What of the paid part the ledger says was credited; null where it has no column for it. */
  readonly credited: Float64Array | null;
  /** What each row is, where the ledger says. */
  readonly kind: readonly (DocumentKind | null)[] | null;
  /** All headings as they stand, known or not. */
  readonly texts: readonly string[];
  /** From which currency each row was converted, and at which rate; null where no rates were given. */
  readonly converted: readonly (ConvertedRow | null)[] | null;
  readonly title: Title;
  readonly remarks: Remarks;
  /** How it was read where it is a summarised ageing, customer by bucket; null where it is a list of invoices. */
  readonly summary: Summary | null;
  /** What LEDGER wrote beside the buckets of a summarised ageing that is read again from what it printed. */
  readonly printed: readonly string[] | null;
  /** Where its due dates follow from the days by which its rows are late. */
  readonly daysLate?: DaysLate;
}

/** Invoices, or sums by age, as typed columns. A row that cannot be read is kept with its reason; blank rows stay where they are. */
export function readReceivables(
  cells: Cells,
  options: {
    readonly date1904: boolean;
    readonly mapping: Mapping;
    readonly asOf?: number | null;
    readonly refuse?: Refuse;
  } & Exchanging,
): ReceivablesRange {
  const { mapping, refuse, asOf = null, date1904 } = options;
  const found = receivablesTable(cells, mapping, refuse, { asOf, date1904 });
  return found.is === 'ageing' ? readAgeing(found, options) : readInvoices(found.table, options);
}

function readInvoices(
  table: Table<ReceivableHeading>,
  options: { readonly date1904: boolean; readonly mapping: Mapping; readonly asOf?: number | null } & Exchanging,
): ReceivablesRange {
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  if (table.columns.currency) noteCurrencies(table.columns.currency, currencies);
  const { party, ...read } = receivableColumns(table, problems, currencies, options);
  const asGiven = { ...read, dueDate: dueOfCredits(read) };
  const byTerms = table.columns.terms
    ? { ...asGiven, dueDate: dueFromTerms(table.columns.terms, asGiven.invoiceDate, asGiven.dueDate, problems) }
    : asGiven;
  const titled = titleDay(table.title, options.date1904);
  const columns = { ...byTerms, ...dueFromDaysLate(table, byTerms, { titled, asOf: options.asOf ?? null }, problems) };
  refuseUnknownAmounts(table, columns, options.mapping);
  refuseRunningOn(table, columns, party.index, options.mapping);
  countEachInvoiceOnce(table, columns, party.index);
  refuseGaps(table, columns, party, problems);
  const { amount, open, debit, credit } = table.columns;
  refuseDoubtful(columns, { amount: (amount ?? open ?? debit ?? credit)!, due: dueIn(table) }, problems);
  const buckets = printedBuckets(table, columns.dueDate);
  const book = {
    headingRow: table.headingRow,
    columns: table.columns,
    texts: table.texts,
    title: table.title,
    remarks: table.remarks,
    summary: null,
    printed: buckets?.notes ?? null,
    ...(buckets && { summarised: { dueUnknown: buckets.dueUnknown, middle: buckets.middle } }),
    count: table.count,
    customers: party.names,
    customer: party.index,
    ...columns,
    currency: currencies.one(),
    problems,
    customerOfProblem: new Map<number, number>(),
    converted: null,
  };
  const inBase = currencies.exchanged
    ? receivablesInBase(book, table, currencies.exchanged, options.exchange!, problems, titled)
    : null;
  return { ...book, ...inBase, customerOfProblem: spoil(party, problems) };
}

/** A row with an amount must say who owes it and, unless it is a credit, when it is due; one without an amount says nothing. */
function refuseGaps(
  table: Table<ReceivableHeading>,
  { amount, dueDate }: Pick<ReceivableColumns, 'amount' | 'dueDate'>,
  { index }: Parties,
  problems: Report,
): void {
  const { id, customer, name } = table.columns;
  const due = dueIn(table);
  for (const entry of gapsIn(amount, dueDate, index)) {
    if (index[entry] === -1) report(problems, (id ?? customer ?? name)!, entry, expected('a customer', '客户'));
    else report(problems, due, entry, expected('a date', '日期', table.columns.dueDate, entry));
  }
}

/** The column that says when a row falls due. */
function dueIn({ columns: { dueDate, terms, daysOverdue, daysToDue } }: Table<ReceivableHeading>): Column {
  return (dueDate ?? terms ?? daysOverdue ?? daysToDue)!;
}

function gapsIn(amount: Float64Array, dueDate: Float64Array, index: Int32Array): readonly number[] {
  const gaps: number[] = [];
  for (let entry = 0; entry < index.length; entry++) {
    const due = dueDate[entry]!;
    if (index[entry] === -1 ? amount[entry] !== 0 : due !== due && !(amount[entry]! <= 0)) gaps.push(entry);
  }
  return gaps;
}

/** What is missing; a mark for no day (`99991231`) is quoted. */
function expected(en: string, zh: string, column?: Column, entry = 0): Problem {
  const cell = column?.cells[column.first + entry]?.[column.at];
  return new Problem({ kind: 'missing', expected: { en, zh }, found: isBlank(cell) ? '' : shown(cell) });
}

/** A row that cannot be read belongs to nobody's sums; it is remembered whose account it spoils. */
function spoil({ index }: Parties, problems: Report): ReadonlyMap<number, number> {
  const owners = [...problems.keys()]
    .sort((one, other) => one - other)
    .filter((entry) => index[entry] !== -1)
    .map((entry) => [entry, index[entry]!] as const);
  for (const entry of problems.keys()) index[entry] = -1;
  return new Map(owners);
}
