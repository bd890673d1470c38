import { isBlank, shown } from '../values/odd';
import type { Entries } from './entries';
import { start, sumsOf, type Difference, type Sums } from './sums';

/** What the rows of each currency add up to: some programs print a sum for each. */
interface CurrencySums {
  since(total: readonly unknown[]): Difference | null | undefined;
}

/** Sorted by currency only where a total asks that agrees with nothing else. */
export function currencySums({ cells, rows, roles }: Entries): CurrencySums {
  const by = new Map<string, { readonly add: (row: number) => void; readonly sums: Sums }>();
  let sorted = 0;
  const currencyOf = (of: readonly unknown[]) => {
    const cell = roles.currency === null ? null : of[roles.currency];
    return isBlank(cell) ? null : shown(cell);
  };
  const add = (row: number) => {
    const currency = currencyOf(cells[row]!);
    if (currency === null) return;
    const known = by.get(currency);
    if (known) return known.add(row);
    const of = { at: [row], count: 1 };
    const add = (next: number) => void (of.count = of.at.push(next));
    by.set(currency, { add, sums: sumsOf(cells, of, roles) });
  };
  const since = (total: readonly unknown[]) => {
    const currency = currencyOf(total);
    if (currency === null) return undefined;
    for (; sorted < rows.count; sorted++) add(rows.at[sorted]!);
    return by.get(currency)?.sums.since(start, total);
  };
  return { since };
}
