import type { Remarks } from '../report/remark';
import type { Column } from '../report/table';
import type { Family, FamilyColumns } from './family';

/** A ledger with customers in which no row holds an amount: nothing is owed, and that is said. */
export function withoutAmounts(
  { amount, open }: Family,
  columns: FamilyColumns,
  customer: Int32Array,
  remarks: Remarks,
): void {
  const isNothing = (sums: Float64Array | null) => sums === null || sums.every((sum) => sum === 0);
  const column = columns.amount ?? columns.open ?? columns.debit ?? columns.credit;
  if (!column || isMissing(column) || !isNothing(amount) || !isNothing(open) || !customer.some((owner) => owner >= 0))
    return;
  remarks.push({
    weight: 'doubt',
    about: 'balance',
    at: { row: null, column: column.at },
    sentence: {
      en: `No row holds an amount in "${column.heading.en}": nothing is owed by it.`,
      zh: `“${column.heading.zh}”列没有任何金额：按此无应收款。`,
    },
  });
}

/** No such column stands in the table, and that has been told. */
function isMissing({ cells, at, first }: Column): boolean {
  return cells[first - 1]?.[at] === undefined;
}
