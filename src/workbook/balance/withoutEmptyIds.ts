import type { Found } from '../report/found';

/** Customers go by their number where the ledger has one; a column of numbers that is empty says nothing. */
export function withoutEmptyIds<Key extends string>(found: readonly Found<Key>[]): readonly Found<Key>[] {
  const is = (key: string, ...keys: readonly string[]) => keys.includes(key);
  const named = found.some((one) => is(one.key, 'customer', 'name') && !one.empty);
  return found.filter((one) => !(named && is(one.key, 'id', 'customer') && one.empty));
}
