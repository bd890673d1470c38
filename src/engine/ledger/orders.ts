import type { Receivables } from './receivables';

/** When a customer orders: gaps between the days on which he was invoiced. null where there are too few days to say. */
export interface Orders {
  /** Days since the last order. */
  readonly sinceLast: number;
  /** Half of his gaps are shorter. */
  readonly medianGap: number;
  /** Standard deviation of the gaps over their mean: 0 is clockwork, 1 is chance. */
  readonly variation: number;
}

/** One entry a customer of the book. Invoices of one day are one order; credit notes and undated rows are none. */
export function ordersOf(book: Receivables, asOf: number): readonly (Orders | null)[] {
  const days = book.customers.map((): number[] => []);
  for (let entry = 0; entry < book.count; entry++) {
    const customer = book.customer[entry]!;
    if (customer !== -1 && book.amount[entry]! > 0 && book.invoiceDate[entry]! <= asOf)
      days[customer]!.push(Math.floor(book.invoiceDate[entry]!));
  }
  return days.map((own) =>
    ordersOn(
      [...new Set(own)].sort((one, other) => one - other),
      asOf,
    ),
  );
}

function ordersOn(days: readonly number[], asOf: number): Orders | null {
  if (days.length < fewest) return null;
  const gaps = days.slice(1).map((day, at) => day - days[at]!);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (gaps.length - 1);
  return { sinceLast: Math.floor(asOf) - days.at(-1)!, medianGap: median(gaps), variation: Math.sqrt(variance) / mean };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Five gaps: fewer say nothing of a habit. */
const fewest = 6;
