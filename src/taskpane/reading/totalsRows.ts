import type { Book } from './books';
import { cellOf, cellsOf, party, rowNumber, type Check, type Doubt } from './doubt';

const totals = /^(grand\s*total|sub-?\s*total|total|totals|sum)\s*[:：]?$|^(合计|总计|小计|总额|汇总)[:：]?$/i;

/** No word for a total is longer; a quick way past all other cells. */
const LONGEST = 16;

/** Rows that call themselves a total: inside the range they would be counted a second time, as a customer or an invoice of their own. */
export const totalsRows: Check = ({ customers, receivables }) => [...inBook(customers), ...inBook(receivables)];

function inBook(book: Book<unknown> | null): readonly Doubt[] {
  if (!book?.range) return [];
  const columns = [cellsOf(book, party), cellsOf(book, ['invoice'])].filter((cells) => cells !== null);
  const entries = new Set<number>();
  for (const cells of columns) cells.forEach((cell, entry) => isTotal(cell) && entries.add(entry));
  return [...entries].map((entry) => {
    const row = rowNumber(book, entry);
    return {
      because: {
        en: `Row ${row} looks like a total: inside the range it is counted once more. Leave it out of the range.`,
        zh: `第 ${row} 行像是合计行：留在区域内会重复计算，请移出区域。`,
      },
      reference: cellOf(book, entry, party),
    };
  });
}

function isTotal(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST && totals.test(cell.trim());
}
