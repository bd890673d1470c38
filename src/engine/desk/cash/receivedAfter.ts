import { openBalance } from '../../ledger/openBalance';
import type { Receivables } from '../../ledger/receivables';
import { historyKnown } from '../history/historyKnown';

/** Money that was expected, or came in, from a customer (by name; null: from all of them) on a day. */
export interface CashReceipt {
  readonly customer: string | null;
  readonly day: number;
  readonly amount: number;
}

/** What came in after a forecast was made: of the invoices that it knew, and of later ones, which no forecast of the book can have. */
interface Received {
  readonly known: readonly CashReceipt[];
  readonly later: readonly CashReceipt[];
}

/** Payments by their days, write-offs taken off; receipts that are not set off yet on the day of their document. */
export function receivedAfter(
  book: Receivables,
  made: number,
  asOf: number,
  isReceipt: (entry: number) => boolean,
): Received {
  historyKnown(book, made);
  const [known, later]: [CashReceipt[], CashReceipt[]] = [[], []];
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0) continue;
    const { day, amount } = receiptOf(book, entry, asOf, isReceipt(entry));
    if (!(day > made && day <= asOf) || !(amount > 0)) continue;
    const customer = book.customers[book.customer[entry]!]!;
    (book.invoiceDate[entry]! > made && !isReceipt(entry) ? later : known).push({ customer, day, amount });
  }
  return { known, later };
}

function receiptOf(book: Receivables, entry: number, asOf: number, isReceipt: boolean) {
  const open = openBalance(book, entry, asOf);
  if (isReceipt) return { day: Math.floor(book.invoiceDate[entry]!), amount: Math.max(0, -open) };
  const paid = book.amount[entry]! - open - (book.writtenOff?.[entry] || 0);
  return { day: Math.floor(book.paidDate[entry]!), amount: paid };
}
