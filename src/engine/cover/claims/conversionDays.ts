import type { Receivables } from '../../ledger/receivables';
import type { ConversionDay, Policy } from '../policy/policy';
import { datesOfLoss, insolvencies } from '../time/dateOfLoss';
import { openInvoices } from './openInvoices';

/** The day on which each entry of a book is converted by the policy; NaN where that day is not known, later than asOf where it is still to come. */
export function conversionDays(
  book: Receivables,
  policy: Policy,
  by: Exclude<ConversionDay, 'as of'>,
  asOf: number,
): Float64Array {
  if (by === 'invoice date') return book.invoiceDate;
  if (by === 'due date') return book.dueDate;
  const days = new Float64Array(book.count).fill(Infinity);
  const open = openInvoices(book, asOf);
  const losses = datesOfLoss(open, policy, insolvencies(book, asOf), asOf);
  open.row.forEach((row, at) => {
    if (!Number.isNaN(losses[at]!)) days[row] = losses[at]!;
  });
  return days;
}
