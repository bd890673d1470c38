import { places } from '../../engine/ledger';
import type { ReceivableHeading } from '../headings/receivables';
import type { Table } from '../report/table';
import { isBlank } from '../values/odd';
import { same, type Family } from './family';

interface Columns {
  readonly invoice: readonly string[] | null;
  readonly customer: Int32Array;
  readonly invoiceDate: Float64Array;
  readonly dueDate: Float64Array;
  readonly paidDate: Float64Array;
}

/**
 * An export with a row for each payment repeats its invoice on every one, or leaves it blank behind the first: the invoice counts once, with all that
 * was paid on it until the day asked for. Only rows that agree in amount and dates, have a payment each and do not pay more than the invoice together.
 */
export function paymentsOfInvoices(
  table: Table<ReceivableHeading>,
  family: Family,
  columns: Columns,
  asOf: number | null,
): void {
  const { amount, paid, debit, credit } = family;
  if (columns.invoice === null || !amount || !paid || debit || credit || !anyAgain(columns.invoice, paid)) return;
  const again: number[] = [];
  for (const entries of invoicesIn(table, family, columns)) {
    if (entries.length < 2 || !arePayments(family, columns, entries)) continue;
    countOnce(family, columns, entries, asOf);
    again.push(...entries.slice(1));
  }
  if (again.length > 0) table.remarks.push(said(again.length, table.headingRow + 1 + again[0]!));
}

/** Nearly no list has an invoice, or a blank, on two rows with a payment: told at one look. */
function anyAgain(invoice: readonly string[], paid: Float64Array): boolean {
  const met = places(0);
  for (let entry = 0; entry < paid.length; entry++) {
    if (!(paid[entry]! > 0)) continue;
    const number = invoice[entry]!;
    if (number === '' || met.of(number) !== -1) return true;
    met.set(number, entry);
  }
  return false;
}

/** The entries of each invoice, in their order. */
function invoicesIn(table: Table<ReceivableHeading>, family: Family, columns: Columns): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  let above: number[] | null = null;
  for (let entry = 0; entry < table.count; entry++) {
    if (above !== null && carriesOn(table, family, columns, entry)) {
      above.push(entry);
      continue;
    }
    const [whose, invoice] = [columns.customer[entry]!, columns.invoice![entry]!];
    above = null;
    if (whose < 0 || invoice === '') continue;
    const key = `${whose} ${invoice}`;
    above = found.get(key) ?? [];
    above.push(entry);
    found.set(key, above);
  }
  return [...found.values()];
}

/** Nothing but a payment, and perhaps what it leaves: no customer, number, amount or day of its own. */
function carriesOn(
  { columns: at }: Table<ReceivableHeading>,
  { paid }: Family,
  { customer, invoice, dueDate, invoiceDate }: Columns,
  entry: number,
): boolean {
  const own = at.amount!.cells[at.amount!.first + entry]![at.amount!.at];
  const hasDay = !Number.isNaN(dueDate[entry]!) || !Number.isNaN(invoiceDate[entry]!);
  return customer[entry]! < 0 && invoice![entry] === '' && isBlank(own) && !hasDay && paid![entry]! > 0;
}

function arePayments({ amount, paid, open }: Family, columns: Columns, entries: readonly number[]): boolean {
  const [first, ...others] = entries as readonly [number, ...number[]];
  const whole = amount![first]!;
  const days = [columns.invoiceDate, columns.dueDate];
  const agree = others.every(
    (entry) =>
      columns.customer[entry]! < 0 ||
      (same(amount![entry]!, whole) && days.every((column) => Object.is(column[entry], column[first]))),
  );
  const sum = entries.reduce((all, entry) => all + paid![entry]!, 0);
  if (!agree || whole <= 0 || entries.some((entry) => !(paid![entry]! > 0)) || sum > whole + 0.005) return false;
  if (!differ(paid!, entries) && !differ(columns.paidDate, entries)) return false;
  return !open || leaves(open, whole, paid!, entries) || entries.every((entry) => same(open[entry]!, whole - sum));
}

/** What is open runs down with every payment, or stands beside the last alone. */
function leaves(open: Float64Array, whole: number, paid: Float64Array, entries: readonly number[]): boolean {
  let left = whole;
  return entries.every((entry, at) => {
    left -= paid[entry]!;
    return same(open[entry]!, left) || (at < entries.length - 1 && open[entry] === 0);
  });
}

function differ(column: Float64Array, entries: readonly number[]): boolean {
  return new Set(entries.map((entry) => column[entry])).size > 1;
}

function countOnce(
  { amount, paid, credited, open }: Family,
  { customer, paidDate }: Columns,
  entries: readonly number[],
  asOf: number | null,
): void {
  const [first, ...others] = entries as readonly [number, ...number[]];
  const until = entries.filter((entry) => asOf === null || !(paidDate[entry]! > asOf));
  const counted = until.length > 0 ? until : entries;
  const sum = counted.reduce((all, entry) => all + paid![entry]!, 0);
  const days = counted.map((entry) => paidDate[entry]!).filter((day) => !Number.isNaN(day));
  paid![first] = sum;
  paidDate[first] = days.length > 0 ? Math.max(...days) : NaN;
  if (open) open[first] = amount![first]! - sum;
  for (const entry of others) {
    customer[entry] = -1;
    for (const column of [amount, paid, credited, open]) if (column) column[entry] = 0;
    paidDate[entry] = NaN;
  }
}

function said(count: number, row: number): Table<ReceivableHeading>['remarks'][number] {
  return {
    weight: 'doubt',
    about: 'row',
    at: { row, column: null },
    sentence: {
      en: `The export has a row for each payment and repeats its invoice: ${count} further ${count === 1 ? 'row counts as a payment' : 'rows count as payments'} of an invoice above (the first is row ${row + 1}).`,
      zh: `导出文件按每次收款列示，并重复其发票：其余 ${count} 行作为上方发票的收款计入（首行：第 ${row + 1} 行）。`,
    },
  };
}
