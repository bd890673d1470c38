import type { Book } from './book';
import { BREATH, cellOf, cellsOf, rowNumber, type Check, type Doubt } from './doubt';

/** The same invoice number of the same customer in two rows: it may have been pasted twice. */
export const duplicates: Check = function* ({ receivables }) {
  const invoices = receivables?.range && cellsOf(receivables, ['invoice']);
  if (!receivables?.range || !invoices) return;
  const { customer } = receivables.range;
  const latest = new Map<unknown, number>();
  /** The entry before, of the same number; -1 where there is none. */
  const before = new Int32Array(invoices.length).fill(-1);
  for (let entry = 0; entry < invoices.length; entry++) {
    if (entry % BREATH === BREATH - 1) yield null;
    const cell = invoices[entry];
    if (cell === '' || cell === null || cell === undefined || (customer[entry] ?? -1) < 0) continue;
    const invoice = typeof cell === 'string' ? cell.trim() : cell;
    before[entry] = latest.get(invoice) ?? -1;
    const twin = firstOf(before, customer, entry);
    if (twin === null) latest.set(invoice, entry);
    else yield twice(receivables, String(invoice), twin, entry);
  }
};

/** The entry of the same number and the same customer that came before; null where every one is another customer's. */
function firstOf(before: Int32Array, customer: Int32Array, entry: number): number | null {
  for (let other = before[entry]!; other >= 0; other = before[other]!)
    if (customer[other] === customer[entry]) return other;
  return null;
}

function twice(receivables: Book<unknown>, invoice: string, before: number, entry: number): Doubt {
  const [one, other] = [rowNumber(receivables, before), rowNumber(receivables, entry)];
  return {
    because: {
      en: `Invoice ${invoice} stands in rows ${one} and ${other}: both are counted.`,
      zh: `发票 ${invoice} 在第 ${one} 行和第 ${other} 行重复出现：两行均已计入。`,
    },
    reference: cellOf(receivables, entry, ['invoice']),
  };
}
