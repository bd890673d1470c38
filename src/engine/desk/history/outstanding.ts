import { ageing, disputedBalance, openBalance, type Receivables } from '../../ledger';
import { daysBefore } from './monthEnds';

/** What each customer owes; `disputed[customer × columns + column]` by days past due as an ageing has them. */
interface Outstanding {
  readonly open: Float64Array;
  readonly overdue: Float64Array;
  readonly disputed: Float64Array;
}

/** What stands open on the day, disputed parts by their age past due. */
export function outstandingOn(book: Receivables, asOf: number, bounds: readonly number[]): Outstanding {
  const customers = book.customers.length;
  const [open, overdue] = [new Float64Array(customers), new Float64Array(customers)];
  const contested = new Float64Array(book.count);
  for (let entry = 0; entry < book.count; entry++) {
    const customer = book.customer[entry]!;
    if (customer < 0) continue;
    const owed = openBalance(book, entry, asOf);
    open[customer]! += owed;
    if (asOf - book.dueDate[entry]! >= 1) overdue[customer]! += owed;
    contested[entry] = disputedBalance(book, entry, owed);
  }
  return { open, overdue, disputed: ageing(book, asOf, bounds, contested).amounts };
}

/** What was open at the end of the day and of the same day of each month before, in the order of time: `amounts[customer × days + day]`. */
export function monthEnds(
  book: Receivables,
  asOf: number,
  months: number,
): { readonly days: readonly number[]; readonly amounts: Float64Array } {
  const days = daysBefore(asOf, months - 1, 1);
  const amounts = new Float64Array(book.customers.length * days.length);
  const firstAt = Uint8Array.from({ length: days.at(-1)! - days[0]! + 1 }, (_, passed) =>
    days.findIndex((day) => day >= days[0]! + passed),
  );
  for (let entry = 0; entry < book.count; entry++) {
    const customer = book.customer[entry]!;
    if (customer < 0) continue;
    const invoiced = Math.ceil(book.invoiceDate[entry]!);
    for (let at = invoiced <= days[0]! ? 0 : (firstAt[invoiced - days[0]!] ?? days.length); at < days.length; at++) {
      const open = openBalance(book, entry, days[at]!);
      amounts[customer * days.length + at]! += open;
      if (open === 0 && book.paidDate[entry]! <= days[at]!) break;
    }
  }
  return { days, amounts };
}

/** What was invoiced to each customer from a day to another, credit notes taken off. */
export function invoicedByCustomer(
  book: Receivables,
  from: number,
  asOf: number,
  isSale: (entry: number) => boolean,
): Float64Array {
  const sums = new Float64Array(book.customers.length);
  for (let entry = 0; entry < book.count; entry++) {
    const day = book.invoiceDate[entry]!;
    if (book.customer[entry]! >= 0 && day >= from && day <= asOf && isSale(entry))
      sums[book.customer[entry]!]! += book.amount[entry]!;
  }
  return sums;
}
