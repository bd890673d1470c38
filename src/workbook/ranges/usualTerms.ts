import type { Period, Receivables } from '../../engine/ledger';

/**
 * The terms that each customer usually has, as its invoices show them: due date − invoice date, the length that occurs most often; of
 * equally frequent ones the middle one. Null where no invoice has both days.
 */
export function usualTerms(book: Receivables): readonly (Period | null)[] {
  const met = book.customers.map(() => new Map<number, number>());
  for (let entry = 0; entry < book.count; entry++) {
    const days = Math.round(book.dueDate[entry]! - book.invoiceDate[entry]!);
    const own = met[book.customer[entry]!];
    if (own && book.amount[entry]! > 0 && days >= 0) own.set(days, (own.get(days) ?? 0) + 1);
  }
  return met.map(mostOften);
}

function mostOften(lengths: ReadonlyMap<number, number>): Period | null {
  const most = Math.max(...lengths.values());
  const often = [...lengths].filter(([, times]) => times === most).map(([days]) => days);
  const middle = often.sort((one, other) => one - other)[often.length >> 1];
  return middle === undefined ? null : { count: middle, unit: 'days' };
}
