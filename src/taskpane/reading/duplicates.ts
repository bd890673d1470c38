import { cellOf, rowNumber, textsOf, type Check, type Doubt } from './doubt';

/** The same invoice number of the same customer in two rows: it may have been pasted twice. */
export const duplicates: Check = ({ receivables }) => {
  const invoices = receivables?.range && textsOf(receivables, ['invoice']);
  if (!receivables?.range || !invoices) return [];
  const { customer } = receivables.range;
  const first = new Map<string, number>();
  return invoices.flatMap((invoice, entry): readonly Doubt[] => {
    if (invoice === '' || (customer[entry] ?? -1) < 0) return [];
    const key = `${customer[entry]} ${invoice}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, entry);
      return [];
    }
    const [one, other] = [rowNumber(receivables, before), rowNumber(receivables, entry)];
    return [{ because: { en: `Invoice ${invoice} stands in rows ${one} and ${other}: both are counted.`, zh: `发票 ${invoice} 在第 ${one} 行和第 ${other} 行重复出现：两行均已计入。` }, reference: cellOf(receivables, entry, ['invoice']) }];
  });
};
