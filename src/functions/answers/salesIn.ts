import { invoicedSales, type CreditSales } from '../../engine/desk';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { SalesRange } from '../../workbook/ranges/sales';
import type { DocumentKind } from '../../workbook/values/documentKind';

/** Sales as given, else what the ledger itself invoiced. */
export function salesIn(receivables: ReceivablesRange, { sales }: SalesRange, asOf: number): CreditSales {
  if (sales !== null) return sales(asOf);
  return invoicedSales(receivables, asOf, isSale(receivables));
}

/** Receipts, money on account, refunds, bills and journals are none. */
export function isSale({ kind }: Pick<ReceivablesRange, 'kind'>): (entry: number) => boolean {
  return (entry) => !notSold.has(kind?.[entry] ?? 'invoice');
}

const notSold: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'receipt',
  'on account',
  'refund',
  'bill of exchange',
  'journal',
]);
