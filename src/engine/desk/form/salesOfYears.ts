import { dayOf, serialOf, type Receivables } from '../../ledger';
import { historyKnown } from '../history/historyKnown';

export type Market = 'home' | 'abroad' | 'unknown';

/** What was invoiced in a calendar year as far as the ledger goes; both days included. */
export interface YearOfSales extends Readonly<Record<Market, number>> {
  readonly year: number;
  readonly from: number;
  readonly until: number;
}

/** The calendar year of the day and three before it, without those that end before the ledger begins. */
export function salesOfYears(
  book: Receivables,
  asOf: number,
  isSale: (entry: number) => boolean,
  marketOf: (customer: number) => Market,
): readonly YearOfSales[] {
  historyKnown(book, asOf);
  const { year: last } = dayOf(Math.floor(asOf));
  const years = [3, 2, 1, 0].map((back) => ({ year: last - back, home: 0, abroad: 0, unknown: 0 }));
  let first = Infinity;
  for (let entry = 0; entry < book.count; entry++) {
    const [own, day] = [book.customer[entry]!, book.invoiceDate[entry]!];
    if (own < 0 || !(day <= asOf) || !isSale(entry)) continue;
    first = Math.min(first, Math.floor(day));
    const found = years[dayOf(Math.floor(day)).year - (last - 3)];
    if (found) found[marketOf(own)] += book.amount[entry]!;
  }
  return years
    .map((one) => ({
      ...one,
      from: Math.max(first, serialOf(one.year, 1, 1)!),
      until: Math.min(Math.floor(asOf), serialOf(one.year, 12, 31)!),
    }))
    .filter(({ from, until }) => from <= until);
}
