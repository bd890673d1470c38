import type { Action } from './action';

/** The most money first; of the same money what is due first. */
export function inOrder(actions: readonly Action[]): readonly Action[] {
  return [...actions].sort((one, other) => other.atStake - one.atStake || one.by - other.by);
}

/** The customer whose actions bring in most, and how much; null where none brings any. An invoice that is chased and claimed brings its money once. */
export function freesMost(actions: readonly Action[]): { readonly customer: number; readonly amount: number } | null {
  const perInvoice = new Map<number | null, Action>();
  for (const action of actions)
    if (action.frees > (perInvoice.get(action.entry)?.frees ?? 0)) perInvoice.set(action.entry, action);
  const sums = new Map<number, number>();
  for (const { customer, frees } of perInvoice.values()) sums.set(customer, (sums.get(customer) ?? 0) + frees);
  const most = Math.max(...sums.values());
  const found = [...sums].find(([, amount]) => amount === most);
  return found ? { customer: found[0], amount: found[1] } : null;
}
