import { dayOf, later, serialOf } from '../../ledger/calendar';
import type { Period } from '../../ledger/customer';

/**
 * How a due date follows from an invoice date. "30 days from the end of the month" is read in more than one way: the
 * insurer's own example (2 July → 31 August) is the month's end and a calendar month, or 30 days and then the month's
 * end; the month's end and 30 days would be 30 August.
 */
export interface PaymentTerms {
  readonly convention: 'net' | 'net then month end' | 'month end then net';
  readonly period: Period;
}

/** The day on which an invoice falls due. Whole months counted from a month's end end with a month. */
export function dueDate(invoiceDate: number, { convention, period }: PaymentTerms): number {
  if (convention === 'net') return later(invoiceDate, period);
  if (convention === 'net then month end') return monthEnd(later(invoiceDate, period));
  const end = later(monthEnd(invoiceDate), period);
  return period.unit === 'months' ? monthEnd(end) : end;
}

function monthEnd(day: number): number {
  const { year, month } = dayOf(day);
  return month === 12 ? serialOf(year, 12, 31)! : serialOf(year, month + 1, 1)! - 1;
}
