import { creditKinds } from '../values/documentKind';
import type { Balance } from './balanceOf';

/** A credit note, a receipt and a refund of one fall due on no day: their own date stands in where none is given. */
export function dueOfCredits({
  amount,
  kind,
  invoiceDate,
  dueDate,
}: Pick<Balance, 'amount' | 'kind'> & {
  readonly invoiceDate: Float64Array;
  readonly dueDate: Float64Array;
}): Float64Array {
  let filled = dueDate;
  for (let entry = 0; entry < dueDate.length; entry++) {
    if (!Number.isNaN(dueDate[entry]!)) continue;
    const word = kind?.[entry] ?? null;
    if (!(amount[entry]! < 0 || (word !== null && (word === 'refund' || creditKinds.has(word))))) continue;
    if (filled === dueDate) filled = dueDate.slice();
    filled[entry] = invoiceDate[entry]!;
  }
  return filled;
}
