import { Problem } from '../../engine/problem';
import type { Customer } from '../../engine/ledger';
import { variantSentence } from '../../workbook/names/variantSentence';
import { variantsIn } from '../../workbook/names/variants';
import { cellOf, party, type Check, type Doubt } from './doubt';

/** Names of the two ranges together that may be one customer: found in the ledger, on the list, or one here and one there. */
export const spellings: Check = function* ({ customers, receivables }) {
  const met = new Map<string, { count: number; readonly cell: () => string }>();
  const meet = (name: string, cell: () => string) => {
    const before = met.get(name);
    if (before) before.count++;
    else met.set(name, { count: 1, cell });
  };
  if (receivables?.range) {
    const { customer, customers: names } = receivables.range;
    customer.forEach((own, entry) => own >= 0 && meet(names[own]!, () => cellOf(receivables, entry, party)));
  }
  yield null;
  if (customers?.range && !customers.firstRows)
    customers.range.rows.forEach((row, entry) => {
      for (const name of namesOf(row)) meet(name, () => cellOf(customers, entry, party));
    });
  const count = (name: string) => met.get(name)!.count;
  for (const variants of variantsIn(met.keys(), count))
    yield {
      because: variantSentence(variants, count),
      reference: met.get(variants.names[1]!)!.cell(),
    } satisfies Doubt;
};

function namesOf(row: Customer | Problem | null): readonly string[] {
  if (row === null || row instanceof Problem) return [];
  return row.name === null || row.name === row.id ? [row.id] : [row.id, row.name];
}
