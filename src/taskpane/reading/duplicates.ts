import type { Book } from './books';
import { cellOf, cellsOf, rowNumber, type Check, type Doubt } from './doubt';

/** The same invoice number of the same customer in two rows: it may have been pasted twice. */
export const duplicates: Check = ({ receivables }) => {
  const invoices = receivables?.range && cellsOf(receivables, ['invoice']);
  if (!receivables?.range || !invoices) return [];
  const { customer } = receivables.range;
  const first = new Map<unknown, number[]>();
  const doubts: Doubt[] = [];
  invoices.forEach((cell, entry) => {
    if (cell === '' || cell === null || cell === undefined || (customer[entry] ?? -1) < 0) return;
    const invoice = typeof cell === 'string' ? cell.trim() : cell;
    const before = first.get(invoice);
    const twin = before?.find((other) => customer[other] === customer[entry]);
    if (twin !== undefined) doubts.push(twice(receivables, String(invoice), twin, entry));
    else if (before) before.push(entry);
    else first.set(invoice, [entry]);
  });
  return doubts;
};

function twice(receivables: Book<unknown>, invoice: string, before: number, entry: number): Doubt {
  const [one, other] = [rowNumber(receivables, before), rowNumber(receivables, entry)];
  return {
    because: { en: `Invoice ${invoice} stands in rows ${one} and ${other}: both are counted.`, zh: `发票 ${invoice} 在第 ${one} 行和第 ${other} 行重复出现：两行均已计入。` },
    reference: cellOf(receivables, entry, ['invoice']),
  };
}
