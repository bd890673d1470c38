import { creditKinds } from '../values/documentKind';
import type { Balance } from './balanceOf';

/** A credit note or a receipt falls due on no day: its own date stands in where none is given. */
export function dueOfCredits({
  amount,
  kind,
  invoiceDate,
  dueDate,
}: Pick<Balance, 'amount' | 'kind'> & {
  readonly invoiceDate: Float64Array;
  readonly dueDate: Float64Array;
}): Float64Array {
  const isCredit = (entry: number) =>
    amount[entry]! < 0 || (kind !== null && kind[entry] !== null && creditKinds.has(kind[entry]!));
  let filled = dueDate;
  for (let entry = 0; entry < dueDate.length; entry++) {
    if (!Number.isNaN(dueDate[entry]!) || !isCredit(entry)) continue;
    if (filled === dueDate) filled = dueDate.slice();
    filled[entry] = invoiceDate[entry]!;
  }
  return filled;
}
