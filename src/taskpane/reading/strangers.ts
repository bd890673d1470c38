import { Problem } from '../../engine/problem';
import { cellOf, knownNames, party, type Check, type Doubt } from './doubt';

/** Customers of the ledger who are not in the customers range: nobody rates them, and what they owe is in no total. */
export const strangers: Check = (books) => {
  const { customers, receivables } = books;
  if (!customers?.range || !receivables?.range) return [];
  const { customer, customers: names, summary } = receivables.range;
  const known = knownNames(books);
  const first = new Map<number, { entry: number; count: number }>();
  customer.forEach((index, entry) => {
    if (index < 0 || known.has(names[index]!)) return;
    const seen = first.get(index);
    if (seen) seen.count++;
    else first.set(index, { entry, count: 1 });
  });
  return [...first].map(([index, { entry, count }]): Doubt => ({
    because: summary
      ? {
          en: `“${names[index]}” owes something but is not among the customers: it is in no total.`,
          zh: `“${names[index]}”有欠款，但不在客户表中：不计入任何合计。`,
        }
      : {
          en: `“${names[index]}” owes on ${count} ${count === 1 ? 'invoice' : 'invoices'} but is not among the customers: it is in no total.`,
          zh: `“${names[index]}”有 ${count} 张发票，但不在客户表中：不计入任何合计。`,
        },
    reference: cellOf(receivables, summary ? entry % summary.rows : entry, party),
  }));
};

/** Customers of whom the ledger says nothing: nothing is owed, and how they pay is unknown. */
export const withoutReceivables: Check = ({ customers, receivables }) => {
  if (!customers?.range || !receivables?.range) return [];
  const owing = new Set(receivables.range.customers);
  return customers.range.rows.flatMap((row, entry): readonly Doubt[] => {
    if (row === null || row instanceof Problem || owing.has(row.id) || (row.name !== null && owing.has(row.name)))
      return [];
    const name = row.name ?? row.id;
    return [
      {
        because: {
          en: `“${name}” has no receivables: nothing owed, and no payment record.`,
          zh: `“${name}”没有应收账款：没有欠款，也没有付款记录。`,
        },
        reference: cellOf(customers, entry, party),
      },
    ];
  });
};
