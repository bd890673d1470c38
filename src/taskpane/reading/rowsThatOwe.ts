import type { ReceivablesRange } from '../../workbook/ranges/receivables';

/** The rows of a ledger (0 is the one below the headings) on which something stands; of a summarised ageing each counts once, however many buckets it fills. */
export function rowsThatOwe({ customer, summary }: ReceivablesRange): ReadonlySet<number> {
  const rows = new Set<number>();
  customer.forEach((index, entry) => {
    if (index !== -1) rows.add(summary ? entry % summary.rows : entry);
  });
  return rows;
}
