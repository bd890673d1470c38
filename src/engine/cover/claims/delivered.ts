import type { OpenInvoices } from './openInvoices';

/** The day on which the goods of each open invoice were delivered: as stated, else that of the invoice; NaN where neither is known. */
export function deliveryDays({
  book: { deliveryDate },
  row,
  invoiceDate,
}: Pick<OpenInvoices, 'book' | 'row' | 'invoiceDate'>): Float64Array {
  if (deliveryDate === undefined) return invoiceDate;
  return invoiceDate.map((invoiced, at) =>
    Number.isNaN(deliveryDate[row[at]!]!) ? invoiced : deliveryDate[row[at]!]!,
  );
}
