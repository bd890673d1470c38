import { owedOn, type Owed } from '../../ledger/owed';
import type { Receivables } from '../../ledger/receivables';

/** What most rules ask about an open invoice, a column each. */
interface Asked {
  /** The row of the book on which each stands, ascending. */
  readonly row: Int32Array;
  readonly customer: Int32Array;
  readonly invoiceDate: Float64Array;
  readonly dueDate: Float64Array;
  readonly disputed: Float64Array;
  /** What is owed on the day, credits set off. */
  readonly unpaid: Float64Array;
}

/** The invoices that owe something on a day, side by side, so that rules need not step over the many that are paid. Credits are none: they have been set off. */
export interface OpenInvoices extends Asked {
  /** What each entry of the book owes on the day, and which credits were set against which invoices. */
  readonly owed: Owed;
  readonly count: number;
  readonly customers: readonly string[];
  /** The book they stand in, for what is seldom asked: `book.amount[row[at]]`. */
  readonly book: Receivables;
  /** What was done about it, and when; null where the book has no such column. */
  readonly newDueDate: Float64Array | null;
  readonly noticeDate: Float64Array | null;
  readonly collectionDate: Float64Array | null;
  readonly claimDate: Float64Array | null;
  readonly resaleDate: Float64Array | null;
  /** The kinds of sale of each, as bits. */
  readonly saleKinds: Int32Array | null;
  /** What each is lost by, as stated: 0 not stated, else 1 + the index of the cause. */
  readonly cause: Uint8Array | null;
}

/** Goes through the book once, so that what is asked of an invoice is fetched from memory while it is looked at anyway. */
export function openInvoices(book: Receivables, asOf: number): OpenInvoices {
  const { count, customer, invoiceDate, dueDate, disputed } = book;
  const owed = owedOn(book, asOf);
  let open = roomFor(Math.ceil(count / 4));
  let found = 0;
  for (let row = 0; row < count; row++) {
    const unpaid = owed.amounts[row]!;
    if (!(unpaid > 0) || customer[row]! < 0) continue;
    if (found === open.row.length) open = longer(open);
    open.row[found] = row;
    open.customer[found] = customer[row]!;
    open.invoiceDate[found] = invoiceDate[row]!;
    open.dueDate[found] = dueDate[row]!;
    open.disputed[found] = disputed[row]!;
    open.unpaid[found] = unpaid;
    found++;
  }
  return withSeldomAsked(
    eachColumn(open, (column) => column.subarray(0, found) as typeof column),
    book,
    owed,
  );
}

/** Without the invoices of some customers: those of whom nothing can be told. */
export function withoutCustomers(open: OpenInvoices, whose: ReadonlyMap<number, unknown>): OpenInvoices {
  if (whose.size === 0) return open;
  const keeps = (_: number, at: number) => !whose.has(open.customer[at]!);
  return withSeldomAsked(
    eachColumn(open, (column) => column.filter(keeps) as typeof column),
    open.book,
    open.owed,
  );
}

function withSeldomAsked(asked: Asked, book: Receivables, owed: Owed): OpenInvoices {
  const { row } = asked;
  const { customers, newDueDate, noticeDate, collectionDate, claimDate, resaleDate, saleKinds, cause } = book;
  const taken = (column: Float64Array | undefined) => (column ? Float64Array.from(row, (at) => column[at]!) : null);
  return {
    ...asked,
    count: row.length,
    customers,
    book,
    owed,
    newDueDate: taken(newDueDate),
    noticeDate: taken(noticeDate),
    collectionDate: taken(collectionDate),
    claimDate: taken(claimDate),
    resaleDate: taken(resaleDate),
    saleKinds: saleKinds ? row.map((at) => saleKinds[at]!) : null,
    cause: cause ? Uint8Array.from(row, (at) => cause[at]!) : null,
  };
}

/** In most books not a quarter is open. */
function roomFor(count: number): Asked {
  const days = () => new Float64Array(count);
  return {
    row: new Int32Array(count),
    customer: new Int32Array(count),
    invoiceDate: days(),
    dueDate: days(),
    disputed: days(),
    unpaid: days(),
  };
}

function longer(open: Asked): Asked {
  const room = roomFor(2 * open.row.length);
  for (const name of Object.keys(room) as (keyof Asked)[]) room[name].set(open[name]);
  return room;
}

function eachColumn(
  { row, customer, invoiceDate, dueDate, disputed, unpaid }: Asked,
  change: <Column extends Float64Array | Int32Array>(column: Column) => Column,
): Asked {
  return {
    row: change(row),
    customer: change(customer),
    invoiceDate: change(invoiceDate),
    dueDate: change(dueDate),
    disputed: change(disputed),
    unpaid: change(unpaid),
  };
}
