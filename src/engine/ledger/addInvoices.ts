import { disputedBalance } from './openBalance';
import type { Receivables } from './receivables';
import { at, width } from './sums';

/** What has been invoiced by the day, what of it is owed, and since when there has been business. A credit note is no delivery: it begins nothing. Of a summarised ageing only what is owed, and how late it is. */
export function addInvoices(sums: Float64Array, book: Receivables, owed: Float64Array, asOf: number): void {
  for (let entry = 0; entry < book.count; entry++) {
    const own = book.customer[entry]! * width;
    if (own < 0 || book.invoiceDate[entry]! > asOf) continue;
    const open = owed[entry]!;
    const undisputed = open - disputedBalance(book, entry, open);
    sums[own + at.balance]! += undisputed;
    if (!book.summarised) {
      sums[own + at.invoices]!++;
      addHistory(sums, own, book, entry, asOf);
    }
    const amount = book.amount[entry]!;
    if (amount <= 0) continue;
    sums[own + at.invoiced]! += amount;
    sums[own + at.disputed]! += Math.min(book.disputed[entry]!, amount);
  }
}

function addHistory(sums: Float64Array, own: number, book: Receivables, entry: number, asOf: number): void {
  const insolvent = book.insolvent?.[entry] ?? NaN;
  const since = insolvent === Infinity ? asOf : insolvent;
  if (since <= asOf && since < sums[own + at.insolventSince]!) sums[own + at.insolventSince] = since;
  if (book.amount[entry]! < 0) return;
  const invoiceDate = book.invoiceDate[entry]!;
  const dated = invoiceDate === invoiceDate ? invoiceDate : Math.min(book.dueDate[entry]!, asOf);
  if (dated < sums[own + at.firstInvoice]!) sums[own + at.firstInvoice] = dated;
  sums[own + at.activeYears]! |= 1 << Math.min(30, Math.floor((asOf - dated) / daysInYear));
}

const daysInYear = 365.25;
