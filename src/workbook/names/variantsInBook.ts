import type { ReceivablesRange } from '../ranges/receivables';
import type { Remark } from '../report/remark';
import { variantSentence } from './variantSentence';
import { variantsIn } from './variants';

/** Customers of a ledger that may be one, in several spellings: a doubt each, at the first row of the second one. */
export function variantsInBook({ customers, customer, headingRow }: ReceivablesRange): readonly Remark[] {
  const rows = new Int32Array(customers.length);
  const first = new Int32Array(customers.length).fill(-1);
  customer.forEach((own, entry) => {
    if (own < 0) return;
    if (first[own] === -1) first[own] = entry;
    rows[own]!++;
  });
  const at = new Map(customers.map((name, own) => [name, own] as const));
  const count = (name: string) => rows[at.get(name)!]!;
  return variantsIn(
    customers.filter((_, own) => rows[own]! > 0),
    count,
  ).map((variants) => ({
    weight: 'doubt',
    about: 'names',
    sentence: variantSentence(variants, count),
    at: { row: headingRow + 1 + first[at.get(variants.names[1]!)!]!, column: null },
  }));
}
