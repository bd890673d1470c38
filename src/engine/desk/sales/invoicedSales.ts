import { dayOf, later, serialOf, type Receivables } from '../../ledger';
import { Problem } from '../../problem';
import { historyKnown } from '../history/historyKnown';
import type { CreditSales, Stretch } from './creditSales';

/**
 * What the ledger itself says was sold: invoices less credit notes by the month of their date; the month of its first invoice counts whole. `isSale` leaves out
 * what is no sale (a receipt, money on account). Only a ledger that keeps what has been paid can tell.
 */
export function invoicedSales(book: Receivables, asOf: number, isSale: (entry: number) => boolean): CreditSales {
  historyKnown(book, asOf);
  const first = firstDay(book, asOf);
  if (first === null) throw noInvoices();
  const { year, month } = dayOf(first);
  const start = serialOf(year, month, 1)!;
  const stretches = monthsBetween(start, asOf);
  const monthAt = Int16Array.from({ length: Math.floor(asOf) - start + 1 });
  stretches.forEach(({ from, until }, at) => monthAt.fill(at, from - start, until - start + 1));
  const amounts = new Float64Array(stretches.length);
  for (let entry = 0; entry < book.count; entry++) {
    const day = book.invoiceDate[entry]!;
    if (book.customer[entry]! >= 0 && day <= asOf && isSale(entry))
      amounts[monthAt[Math.floor(day) - start]!]! += book.amount[entry]!;
  }
  return { byMonth: true, stretches: stretches.map((one, at) => ({ ...one, amount: amounts[at]! })) };
}

/** The months from a first of a month to a day, each from its first day to its last or to that day. */
function monthsBetween(start: number, asOf: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = start; from <= asOf;) {
    const next = later(from, { count: 1, unit: 'months' });
    stretches.push({ from, until: Math.min(next - 1, Math.floor(asOf)), amount: 0 });
    from = next;
  }
  return stretches;
}

function firstDay(book: Receivables, asOf: number): number | null {
  let first = Infinity;
  for (let entry = 0; entry < book.count; entry++)
    if (book.customer[entry]! >= 0 && book.invoiceDate[entry]! < first) first = book.invoiceDate[entry]!;
  return first <= asOf ? Math.floor(first) : null;
}

function noInvoices(): Problem {
  return new Problem({
    kind: 'missing',
    because: { en: 'no invoice is dated on or before asOf: give the sales', zh: '基准日之前没有发票：请提供销售额' },
  });
}
