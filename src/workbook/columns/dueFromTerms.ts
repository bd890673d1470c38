import { Problem } from '../../engine/problem';
import { dueDate, type PaymentTerms } from '../../engine/cover';
import { report, type Report } from './problems';
import type { Column } from '../report/table';
import { readPaymentTerms } from '../values/paymentTerms';

/** The due dates, those not given filled in from invoice date and terms of payment. A spelling is looked into once. */
export function dueFromTerms(
  terms: Column,
  invoiceDate: Float64Array,
  given: Float64Array,
  problems: Report,
): Float64Array {
  const due = given.slice();
  const met = new Map<unknown, PaymentTerms | null | Problem>();
  for (let entry = 0; entry < due.length; entry++) {
    if (!Number.isNaN(due[entry]!) || Number.isNaN(invoiceDate[entry]!)) continue;
    const cell = terms.cells[terms.first + entry]![terms.at];
    if (!met.has(cell)) met.set(cell, readPaymentTerms(cell));
    const read = met.get(cell)!;
    if (read instanceof Problem) report(problems, terms, entry, read);
    else if (read !== null) due[entry] = dueDate(invoiceDate[entry]!, read);
  }
  return due;
}
