import type { Book } from './books';
import { cellOf, party, rowNumber, textsOf, type Check, type Doubt } from './doubt';

const totals = /^(grand\s*total|sub-?\s*total|total|totals|sum)\s*[:：]?$|^(合计|总计|小计|总额|汇总)[:：]?$/i;

/** Rows that call themselves a total: inside the range they would be counted a second time, as a customer or an invoice of their own. */
export const totalsRows: Check = ({ customers, receivables }) => [...inBook(customers), ...inBook(receivables)];

function inBook(book: Book<unknown> | null): readonly Doubt[] {
  if (!book?.range) return [];
  const columns = [textsOf(book, party), textsOf(book, ['invoice'])].filter((texts) => texts !== null);
  const entries = new Set(columns.flatMap((texts) => texts.flatMap((text, entry) => (totals.test(text) ? [entry] : []))));
  return [...entries].map((entry) => {
    const row = rowNumber(book, entry);
    return {
      because: { en: `Row ${row} looks like a total: inside the range it is counted once more. Leave it out of the range.`, zh: `第 ${row} 行像是合计行：留在区域内会重复计算，请移出区域。` },
      reference: cellOf(book, entry, party),
    };
  });
}
