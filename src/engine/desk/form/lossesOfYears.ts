import { dayOf, type Receivables } from '../../ledger';

/** What was written off in a calendar year: how much, of how many invoices, and the largest of them. */
export interface YearOfLosses {
  readonly year: number;
  readonly amount: number;
  readonly count: number;
  readonly largest: { readonly amount: number; readonly customer: number; readonly due: number };
}

/** By the day of the write-off, the five years to the day; null where the ledger has no column of write-offs. */
export function lossesOfYears(book: Receivables, asOf: number): readonly YearOfLosses[] | null {
  const { writtenOff } = book;
  if (writtenOff === undefined) return null;
  const last = dayOf(Math.floor(asOf)).year;
  const found = new Map<number, YearOfLosses>();
  for (let entry = 0; entry < book.count; entry++) {
    const [lost, day] = [writtenOff[entry]!, book.paidDate[entry]!];
    if (!(lost > 0) || !(day <= asOf) || book.customer[entry]! < 0) continue;
    const { year } = dayOf(Math.floor(day));
    if (year <= last - 5) continue;
    const { amount, count, largest } = found.get(year) ?? { amount: 0, count: 0, largest: nothing };
    const one = { amount: lost, customer: book.customer[entry]!, due: book.dueDate[entry]! };
    found.set(year, {
      year,
      amount: amount + lost,
      count: count + 1,
      largest: lost > largest.amount ? one : largest,
    });
  }
  return [...found.values()].sort((one, other) => one.year - other.year);
}

const nothing = { amount: 0, customer: -1, due: NaN };
