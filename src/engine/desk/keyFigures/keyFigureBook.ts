import { attempt } from '../../attempt';
import { openBalance, type Receivables } from '../../ledger';
import { Problem } from '../../problem';
import { historyKnown } from '../history/historyKnown';
import { salesUntil, startOf, type CreditSales } from '../sales/creditSales';
import { needsDueDates, openSums, wholeBook, type OpenSums } from './openSums';
import { settledSums, type SettledSums } from './settledSums';

/** A book on a day beside what was sold: what key figures are told of. Each part is found once, when it is first asked for, and throws its Problem wherever it is needed. */
export interface KeyFigureBook {
  readonly asOf: number;
  book(): Receivables;
  open(): OpenSums;
  /** The same, where due dates are known. */
  due(): OpenSums;
  sales(): CreditSales;
  /** Invoices paid in the year that ends on the day. */
  settled(): SettledSums;
  /** What was open at the end of an earlier day. */
  openOn(day: number): number;
}

/** `sales` throws where they cannot be read or are not known. */
export function keyFigureBook(receivables: Receivables, sales: () => CreditSales, asOf: number): KeyFigureBook {
  const book = once(() => (wholeBook(receivables), receivables));
  const open = once(() => openSums(book(), asOf));
  return {
    asOf,
    book,
    open,
    due: once(() => (needsDueDates(open()), open())),
    sales: once(() => salesUntil(sales(), asOf)),
    settled: once(() => settledSums(book(), yearBefore(asOf), asOf)),
    openOn: (day) => openOn(book(), day),
  };
}

export function yearBefore(asOf: number): number {
  return startOf(asOf, { count: 12, unit: 'months' });
}

function openOn(book: Receivables, day: number): number {
  historyKnown(book, day);
  let open = 0;
  for (let entry = 0; entry < book.count; entry++)
    if (book.customer[entry]! >= 0) open += openBalance(book, entry, day);
  return open;
}

function once<Value>(find: () => Value): () => Value {
  let known: Value | Problem | undefined;
  return () => {
    known ??= attempt(find);
    if (known instanceof Problem) throw known;
    return known;
  };
}
