import type { Customer } from '../../ledger/customer';
import type { PortfolioSettings } from './portfolioSettings';

/** What of an entry tells with whom it fails, and how likely. */
interface Failing {
  readonly customer: Customer;
  readonly probability: number;
}

/** Who fails together: the places of the customers of each name in the book. */
export type Name = readonly number[];

/** Customers with one `Parent` are one name, the parent itself among them where it is listed; unless the settings say each for itself, everyone is a name alone. */
export function namesIn(entries: readonly Failing[], { groups }: Pick<PortfolioSettings, 'groups'>): readonly Name[] {
  if (groups === 'each for itself') return entries.map((_, at) => [at]);
  const headOf = headsIn(entries);
  const names = new Map<string, number[]>();
  entries.forEach(({ customer }, at) => {
    const head = headOf(customer.id);
    const known = names.get(head);
    if (known) known.push(at);
    else names.set(head, [at]);
  });
  return [...names.values()];
}

/** Up the parents to one that has none; a circle ends where it began. */
function headsIn(entries: readonly Failing[]): (id: string) => string {
  const listed = new Map<string, Customer>();
  for (const { customer } of entries) if (customer.name !== null) listed.set(customer.name, customer);
  for (const { customer } of entries) listed.set(customer.id, customer);
  const above = (id: string) => {
    const parent = listed.get(id)?.parent;
    return parent ? (listed.get(parent)?.id ?? parent) : null;
  };
  return (id) => {
    const way = [id];
    for (let next = above(id); next !== null; next = above(next)) {
      const before = way.indexOf(next);
      if (before >= 0) return way.slice(before).sort()[0]!;
      way.push(next);
    }
    return way.at(-1)!;
  };
}

/** A group fails at the worst of its probabilities. */
export function worstProbability(entries: readonly Failing[], name: Name): number {
  return name.reduce((worst, at) => Math.max(worst, entries[at]!.probability), 0);
}
