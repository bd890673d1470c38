import { keyFigureBook, type KeyFigureBook } from '../../engine/desk';
import { spoiledAccounts } from '../../engine/ledger';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { SalesRange } from '../../workbook/ranges/sales';
import { salesIn } from './salesIn';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

/**
 * Receivables beside their sales. Where the ledger tells both, a customer of whom something cannot be read is left out of both and named; beside
 * sales or an opening balance of the whole firm nobody can be left out, and figures of the receivables say what is wrong instead.
 */
export function ofOneLedger(
  receivables: ReceivablesRange,
  sales: SalesRange,
  asOf: number,
  opening: number | null = null,
): { readonly book: KeyFigureBook; readonly unread: ReturnType<typeof unreadAccounts> } {
  const bookOf = (book: ReceivablesRange) => keyFigureBook(book, () => salesIn(book, sales, asOf), asOf);
  if (sales.sales !== null || opening !== null) return { book: bookOf(receivables), unread: [] };
  const spoiled = spoiledAccounts(receivables);
  return { book: bookOf(withoutAccounts(receivables, spoiled)), unread: unreadAccounts(receivables, spoiled) };
}
