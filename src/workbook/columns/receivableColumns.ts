import { Problem } from '../../engine/problem';
import type { Receivables } from '../../engine/ledger';
import { amountReader } from './amountColumn';
import { causeReader, insolvencyCode } from './causeColumn';
import { addedUp } from './addedUp';
import { sideBySide, type ColumnReader } from './columnReader';
import type { Currencies } from './currencies';
import { dateReader } from './dateColumn';
import type { ReceivableHeading } from '../headings/receivables';
import { insuredColumns } from './insuredColumns';
import { limitReader } from './limitColumn';
import { partyReader, type Parties } from './partyColumn';
import type { Report } from './problems';
import { promisedDates } from './promisedDates';
import { saleKindReader } from './saleKindColumn';
import { balanceOf, type Balance } from '../balance/balanceOf';
import { besideAmounts, besideReaders } from '../balance/besideAmounts';
import type { Family } from '../balance/family';
import { openInBuckets } from '../balance/openInBuckets';
import { disputeCases } from '../balance/disputeCases';
import { refusePartPaid } from '../balance/refusePartPaid';
import { paymentsOfInvoices } from '../balance/paymentsOfInvoices';
import type { Column, Table } from '../report/table';
import { textReader } from './textColumn';
import { documentStateOf } from '../values/documentState';
import { readYesNo } from '../values/yesNo';
import { yesNoReader } from './yesNoColumn';

/** The columns of a ledger, NaN where a row gives nothing. */
export interface ReceivableColumns extends Pick<
  Receivables,
  | 'invoice'
  | 'amount'
  | 'invoiceDate'
  | 'dueDate'
  | 'paidDate'
  | 'paid'
  | 'disputed'
  | 'insolvent'
  | 'creditLimit'
  | Done
  | 'promisedDate'
  | 'saleKinds'
  | 'cause'
  | 'taxShare'
  | 'interest'
  | 'setOff'
  | 'writtenOff'
> {
  readonly party: Parties;
  readonly credited: Balance['credited'];
  /** What each row is, where the ledger says. */
  readonly kind: Balance['kind'];
}

type Done = 'newDueDate' | 'noticeDate' | 'collectionDate' | 'claimDate' | 'resaleDate' | 'deliveryDate';
const done: readonly Done[] = ['newDueDate', 'noticeDate', 'collectionDate', 'claimDate', 'resaleDate', 'deliveryDate'];

export function receivableColumns(
  table: Table<ReceivableHeading>,
  problems: Report,
  currencies: Currencies,
  { date1904, asOf = null }: { readonly date1904: boolean; readonly asOf?: number | null },
): ReceivableColumns {
  const readers = readersOf(table, problems, currencies, date1904);
  const datesOfDuties = done.flatMap((key) =>
    table.columns[key] ? [[key, dateReader(table.columns[key], problems, date1904)] as const] : [],
  );
  const causes = table.columns.cause ? causeReader(table.columns.cause, problems) : null;
  const beside = besideReaders(table);
  const kinds = table.columns.saleKinds ? saleKindReader(table.columns.saleKinds, problems) : null;
  sideBySide(
    [
      ...Object.values(readers),
      ...datesOfDuties.map(([, reader]) => reader),
      kinds,
      causes,
      ...Object.values<ColumnReader<unknown> | null>({ ...beside }),
    ].filter((reader) => reader !== null),
    table.count,
  );
  let notGiven: Float64Array | null = null;
  const values = (reader: ColumnReader<Float64Array> | null) =>
    reader?.values ?? (notGiven ??= new Float64Array(table.count).fill(NaN));
  const party = readers.party.values;
  const paidDate = values(readers.paidDate);
  const family = familyOf(readers);
  openInBuckets(table, family);
  const stands = besideAmounts(beside, table, problems);
  const given = {
    invoice: readers.invoice?.values ?? null,
    invoiceDate: values(readers.invoiceDate),
    dueDate: values(readers.dueDate),
    paidDate,
  };
  paymentsOfInvoices(table, family, { ...given, customer: party.index }, asOf);
  const balance = balanceOf(family, table.columns, stands, { customer: party.index, paidDate }, table.remarks);
  refusePartPaid(table, stands.state, balance.paid, problems);
  return {
    party,
    ...balance,
    ...given,
    disputed: disputedOf(
      balance.amount,
      readers.disputedAmount?.values ?? new Float64Array(table.count),
      disputeCases(table, readers.disputed?.values ?? null),
    ),
    ...insolvencies(readers.insolvent?.values ?? null, causes?.values ?? null),
    ...(causes && { cause: causes.values }),
    ...(readers.creditLimit && { creditLimit: readers.creditLimit.values }),
    ...(readers.writtenOff && { writtenOff: readers.writtenOff.values.map(Math.abs) }),
    ...(kinds && { saleKinds: kinds.values }),
    ...insuredColumns(table, balance.amount, problems, currencies),
    ...promisedDates(table.columns.promisedDate, table, date1904),
    ...Object.fromEntries(datesOfDuties.map(([key, { values }]) => [key, values])),
  };
}

/** A row lost by insolvency says that its customer is insolvent, as a bare yes does. */
function insolvencies(stated: Float64Array | null, causes: Uint8Array | null): Pick<Receivables, 'insolvent'> {
  const saysSo = (row: number) => causes?.[row] === insolvencyCode;
  if (causes === null || !causes.includes(insolvencyCode)) return stated ? { insolvent: stated } : {};
  return { insolvent: Float64Array.from(causes, (_, row) => (stated?.[row] ?? NaN) || (saysSo(row) ? Infinity : NaN)) };
}

type Readers = ReturnType<typeof readersOf>;

function familyOf({ amount, paid, credited, writtenOff, open, debit, credit }: Readers): Family {
  const values = (reader: ColumnReader<Float64Array> | null) => reader?.values ?? null;
  return {
    amount: values(amount),
    paid: values(paid),
    credited: bothOf(values(credited), values(writtenOff)),
    open: values(open),
    debit: values(debit),
    credit: values(credit),
  };
}

/** What was written off is off the debt as what was credited is. */
function bothOf(one: Float64Array | null, other: Float64Array | null): Float64Array | null {
  return one && other ? one.map((sum, entry) => sum + other[entry]!) : (one ?? other);
}

/** In the order in which a row's first problem is looked for. */
function readersOf({ columns }: Table<ReceivableHeading>, problems: Report, currencies: Currencies, date1904: boolean) {
  const where = <Values>(column: Column | undefined, reader: (column: Column) => ColumnReader<Values>) =>
    column ? reader(column) : null;
  const amounts = (column: Column) => amountReader(column, problems, currencies);
  const ifAny = (column: Column) => addedUp(column, (one) => amountReader(one, problems, currencies, true));
  const dates = (column: Column) => dateReader(column, problems, date1904);
  return {
    amount: where(columns.amount, amounts),
    open: where(columns.open, amounts),
    debit: where(columns.debit, amounts),
    credit: where(columns.credit, amounts),
    invoice: where(columns.invoice, textReader),
    invoiceDate: where(columns.invoiceDate, dates),
    dueDate: where(columns.dueDate, dates),
    paidDate: where(columns.paidDate, (column) => dateReader(column, problems, date1904, { isNothing: saysUnpaid })),
    paid: where(columns.paid, ifAny),
    credited: where(columns.credited, ifAny),
    writtenOff: where(columns.writtenOff, ifAny),
    disputedAmount: where(columns.disputedAmount, ifAny),
    disputed: where(columns.disputed, (column) => yesNoReader(column, problems)),
    insolvent: where(columns.insolvent, (column) => dateReader(column, problems, date1904, { word: bareYes })),
    creditLimit: where(columns.creditLimit, (column) => limitReader(column, problems, currencies)),
    party: partyReader((columns.id ?? columns.customer ?? columns.name)!, problems),
  };
}

/** "Yes" disputes the whole invoice, an amount of its own only that part. */
function disputedOf(amount: Float64Array, part: Float64Array, whole: Uint8Array | null): Float64Array {
  if (whole !== null)
    for (let entry = 0; entry < part.length; entry++)
      if (whole[entry] === 1 && part[entry] === 0) part[entry] = amount[entry]!;
  return part;
}

/** A word for what is not paid is no day of payment. */
function saysUnpaid(cell: unknown): boolean {
  return typeof cell === 'string' && documentStateOf(cell, 'settled') === 'open';
}

/** Insolvent: a bare yes counts on the day asked for, whenever that is; a bare no is not given. */
function bareYes(cell: unknown): number | null {
  if (typeof cell === 'number' && cell !== 1) return null;
  const answer = readYesNo(cell);
  return answer instanceof Problem ? null : answer ? Infinity : NaN;
}
