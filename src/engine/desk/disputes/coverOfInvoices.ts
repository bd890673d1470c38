import { deadlines, indemnityOfReceivables, type Policy } from '../../cover';
import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';

/** By entry of the book: what the policy pays if its customer fails on the day and nobody else does; since when the wait for a loss runs, when it ends, and by when the money would come. */
export interface CoverOfInvoices {
  readonly paid: Float64Array;
  readonly waitsFrom: Float64Array;
  readonly lossOn: Float64Array;
  readonly payBy: Float64Array;
}

/** As INDEMNITY has it with every customer insolvent, each alone; the days are those of mere default. */
export function coverOfInvoices(
  { cause: _, ...book }: Receivables,
  policy: Policy,
  register: readonly Customer[],
  asOf: number,
): CoverOfInvoices {
  const failing: Receivables = { ...book, insolvent: new Float64Array(book.count).fill(Infinity) };
  const { row, indemnity, problems } = indemnityOfReceivables(failing, policy, register, asOf, 'each alone');
  for (const problem of problems.values()) throw problem;
  const { open, dates } = deadlines(book, policy, register, asOf);
  return {
    paid: byEntry(book.count, row, indemnity, 0),
    waitsFrom: byEntry(book.count, open.row, dates.due, NaN),
    lossOn: byEntry(book.count, open.row, dates.loss, NaN),
    payBy: byEntry(book.count, open.row, dates.cashBy, NaN),
  };
}

function byEntry(count: number, row: ArrayLike<number>, values: ArrayLike<number>, none: number): Float64Array {
  const all = new Float64Array(count).fill(none);
  for (let at = 0; at < row.length; at++) all[row[at]!] = values[at]!;
  return all;
}
