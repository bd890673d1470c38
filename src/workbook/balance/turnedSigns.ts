import type { DocumentKind } from '../values/documentKind';
import type { Remark } from '../report/remark';
import type { FamilyColumns } from './family';

/** A doubt where everything that should be owed stands below 0, as in a ledger printed from the other side; null where anything is above. */
export function turnedSigns(
  amounts: Float64Array,
  kind: readonly (DocumentKind | null)[] | null,
  columns: FamilyColumns,
): Remark | null {
  const owed = (entry: number) => kind === null || kind[entry] === null || kind[entry] === 'invoice';
  let [below, saysInvoice] = [0, false];
  for (let entry = 0; entry < amounts.length; entry++) {
    if (amounts[entry]! > 0) return null;
    if (amounts[entry] === 0 || !owed(entry)) continue;
    below++;
    saysInvoice ||= kind?.[entry] === 'invoice';
  }
  // One credit balance, or two, may be all that is left of a small book.
  if (below === 0 || (!saysInvoice && below < 3)) return null;
  const column = (columns.open ?? columns.amount ?? columns.debit ?? columns.credit)!;
  return {
    weight: 'doubt',
    about: 'balance',
    at: { row: null, column: column.at },
    sentence: {
      en: `Every amount in "${column.heading.en}" is below 0: all of it is read as credits, and nobody owes anything. If these are invoices, turn their signs.`,
      zh: `“${column.heading.zh}”中的金额全部小于 0：均按贷项读取，没有任何欠款。如为发票，请把正负号反过来。`,
    },
  };
}
