import { titleDay } from '../../workbook/report/title';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';

/** The day on which a book is read: the one asked for, else that of its title, else after everything in it. */
export function dayOfBook(book: ReceivablesRange, asOf: number | null, date1904: boolean): number {
  return asOf ?? titleDay(book.title, date1904) ?? Infinity;
}
