import { dayOf, later, serialOf, type Receivables } from '../../ledger';
import type { Rule } from '../../rule';
import { historyKnown } from './historyKnown';

/** What was invoiced in a calendar month, and what of it will not be paid in money. Amounts; `sales` before credits. */
export interface MonthOfDilution {
  readonly from: number;
  readonly until: number;
  readonly sales: number;
  readonly credits: number;
  readonly creditCount: number;
  readonly writtenOff: number;
}

/** Credit notes by the month of their date against what was invoiced in it; write-offs apart, by their own day. */
export const dilutionRate: Rule & { of(month: Pick<MonthOfDilution, 'sales' | 'credits'>): number | null } = {
  name: { en: 'Dilution', zh: '稀释率' },
  summary: {
    en: 'Credit notes ÷ gross sales of the same months; lenders look at twelve months.',
    zh: '贷项 ÷ 同期销售总额；贷款人通常看十二个月。',
  },
  source: 'ABF-3',
  of: ({ sales, credits }) => (sales > 0 ? credits / sales : null),
};

/**
 * The calendar months up to the day, the last one to the day itself; those before the ledger's first invoice are left out. `isSale` leaves out receipts and money
 * on account. A ledger that keeps open invoices only cannot tell.
 */
export function dilution(
  book: Receivables,
  asOf: number,
  months: number,
  isSale: (entry: number) => boolean,
): readonly MonthOfDilution[] {
  historyKnown(book, asOf);
  const day = Math.floor(asOf);
  const { year, month } = dayOf(day);
  const start = later(serialOf(year, month, 1)!, { count: 1 - months, unit: 'months' });
  const firsts = Array.from({ length: months }, (_, at) => later(start, { count: at, unit: 'months' }));
  const monthAt = Int16Array.from({ length: day - start + 1 });
  firsts.forEach((from, at) => monthAt.fill(at, from - start));
  const sums = Array.from({ length: 4 }, () => new Float64Array(months));
  const [sales, credits, counts, lost] = sums as [Float64Array, Float64Array, Float64Array, Float64Array];
  let first = Infinity;
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0) continue;
    const dated = Math.floor(book.invoiceDate[entry]!);
    if (dated < first) first = dated;
    if (dated >= start && dated <= day && isSale(entry)) {
      const [at, amount] = [monthAt[dated - start]!, book.amount[entry]!];
      if (amount >= 0) sales[at]! += amount;
      else {
        credits[at]! -= amount;
        counts[at]!++;
      }
    }
    const [off, paid] = [book.writtenOff?.[entry] ?? 0, Math.floor(book.paidDate[entry]!)];
    if (off > 0 && paid >= start && paid <= day) lost[monthAt[paid - start]!]! += off;
  }
  return firsts
    .map((from, at) => ({
      from,
      until: at + 1 < months ? firsts[at + 1]! - 1 : day,
      sales: sales[at]!,
      credits: credits[at]!,
      creditCount: counts[at]!,
      writtenOff: lost[at]!,
    }))
    .filter(({ until }) => until >= first);
}

/** Months taken together. */
export function monthsTogether(months: readonly MonthOfDilution[]): Omit<MonthOfDilution, 'from' | 'until'> {
  const sum = (of: (month: MonthOfDilution) => number) => months.reduce((total, one) => total + of(one), 0);
  return {
    sales: sum(({ sales }) => sales),
    credits: sum(({ credits }) => credits),
    creditCount: sum(({ creditCount }) => creditCount),
    writtenOff: sum(({ writtenOff }) => writtenOff),
  };
}
