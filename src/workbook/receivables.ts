import { Problem } from '../engine/problem';
import type { Receivables } from '../engine/ledger/receivables';
import { amountColumn } from './amountColumn';
import type { Cells } from './cells';
import { noteCurrencies, oneCurrency, type Currencies } from './currencies';
import { dateColumn } from './dateColumn';
import { receivableHeadings, type ReceivableHeading } from './headings/receivables';
import { limitColumn } from './limitColumn';
import { partyColumn, type Parties } from './partyColumn';
import { report, type Report } from './problems';
import { recognise, type Kind, type Mapping, type Table } from './table';
import { textColumn } from './textColumn';
import { readYesNo } from './values/yesNo';
import { yesNoColumn } from './yesNoColumn';

/** A receivables range: the ledger, and in which of its rows (from 0) the headings stand. */
export interface ReceivablesRange extends Receivables {
  readonly headingRow: number;
}

export const receivablesKind: Kind<ReceivableHeading> = {
  name: { en: 'Receivables', zh: '应收账款' },
  table: 'Receivables',
  headings: receivableHeadings,
  needed: [['customer', 'id', 'name'], ['amount'], ['dueDate']],
};

/** Invoices as typed columns. A row that cannot be read is kept with its reason; blank rows stay where they are. */
export function readReceivables(cells: Cells, options: { readonly date1904: boolean; readonly mapping: Mapping }): ReceivablesRange {
  const table = recognise(receivablesKind, cells, options.mapping);
  const problems: Report = new Map();
  const currencies = oneCurrency();
  const columns = columnsOf(table, problems, currencies, options.date1904);
  const party = partyColumn((table.columns.id ?? table.columns.customer ?? table.columns.name)!, problems);
  refuseGaps(table, columns, party, problems);
  return {
    headingRow: table.headingRow,
    count: table.count,
    customers: party.names,
    customer: party.index,
    ...columns,
    currency: currencies.one(),
    problems,
    customerOfProblem: spoil(party, problems),
  };
}

type Columns = Pick<Receivables, 'invoice' | 'amount' | 'invoiceDate' | 'dueDate' | 'paidDate' | 'paid' | 'disputed' | 'insolvent' | 'creditLimit'>;

function columnsOf(table: Table<ReceivableHeading>, problems: Report, currencies: Currencies, date1904: boolean): Columns {
  const { columns, count } = table;
  const notGiven = () => new Float64Array(count).fill(NaN);
  const dates = (key: ReceivableHeading) => (columns[key] ? dateColumn(columns[key], problems, date1904) : notGiven());
  if (columns.currency) noteCurrencies(columns.currency, currencies);
  const amount = amountColumn(columns.amount!, problems, currencies);
  return {
    invoice: columns.invoice ? textColumn(columns.invoice) : null,
    amount,
    invoiceDate: dates('invoiceDate'),
    dueDate: dates('dueDate'),
    paidDate: dates('paidDate'),
    paid: columns.paid ? zeroAsNotGiven(amountColumn(columns.paid, problems, currencies)) : notGiven(),
    disputed: disputedOf(table, amount, problems, currencies),
    insolvent: columns.insolvent ? dateColumn(columns.insolvent, problems, date1904, bareYes) : notGiven(),
    creditLimit: columns.creditLimit ? limitColumn(columns.creditLimit, problems) : notGiven(),
  };
}

/** "Yes" disputes the whole invoice, an amount of its own only that part. */
function disputedOf({ columns, count }: Table<ReceivableHeading>, amount: Float64Array, problems: Report, currencies: Currencies): Float64Array {
  const part = columns.disputedAmount ? amountColumn(columns.disputedAmount, problems, currencies) : new Float64Array(count);
  if (!columns.disputed) return part;
  const whole = yesNoColumn(columns.disputed, problems);
  return part.map((own, entry) => (own === 0 && whole[entry] === 1 ? amount[entry]! : own));
}

/** Insolvent: a bare yes counts on the day asked for, whenever that is; a bare no is not given. */
function bareYes(cell: unknown): number | null {
  if (typeof cell === 'number' && cell !== 1) return null;
  const answer = readYesNo(cell);
  return answer instanceof Problem ? null : answer ? Infinity : NaN;
}

function zeroAsNotGiven(values: Float64Array): Float64Array {
  for (let entry = 0; entry < values.length; entry++) if (values[entry] === 0) values[entry] = NaN;
  return values;
}

/** A row with an amount must say who owes it and when it is due; a row without customer and amount is blank. */
function refuseGaps(table: Table<ReceivableHeading>, { amount, dueDate }: Columns, { index }: Parties, problems: Report): void {
  const { id, customer, name, dueDate: due } = table.columns;
  for (let entry = 0; entry < table.count; entry++) {
    if (index[entry] === -1 && amount[entry] !== 0) report(problems, (id ?? customer ?? name)!, entry, expected('a customer', '客户'));
    else if (index[entry] !== -1 && Number.isNaN(dueDate[entry])) report(problems, due!, entry, expected('a date', '日期'));
  }
}

function expected(en: string, zh: string): Problem {
  return new Problem({ kind: 'missing', expected: { en, zh }, found: '' });
}

/** A row that cannot be read belongs to nobody's sums; it is remembered whose account it spoils. */
function spoil({ index }: Parties, problems: Report): ReadonlyMap<number, number> {
  const owners = [...problems.keys()].filter((entry) => index[entry] !== -1).map((entry) => [entry, index[entry]!] as const);
  for (const entry of problems.keys()) index[entry] = -1;
  return new Map(owners);
}
