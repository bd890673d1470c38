import { isBlank, shown } from '../values/odd';
import type { ColumnRoles } from './columnRoles';
import { start, sumsOf, type Difference, type Sums } from './sums';

/** What the rows of each currency add up to: some programs print a sum for each. */
interface CurrencySums {
  /** Of a row that `all` does not hold yet. */
  add(cells: readonly unknown[], all: Sums): void;
  since(total: readonly unknown[], all: Sums): Difference | null | undefined;
}

/** As long as every row is in one currency, which is the rule, its sums are those of all rows. */
export function currencySums(roles: ColumnRoles): CurrencySums {
  const by = new Map<string, Sums>();
  let [last, only]: [unknown, string | null | undefined] = [null, undefined];
  const currencyOf = (cells: readonly unknown[]) => {
    const cell = roles.currency === null ? null : cells[roles.currency];
    return isBlank(cell) ? null : shown(cell);
  };
  const part = (all: Sums) => {
    if (typeof only === 'string') by.set(only, sumsOf(roles, all.mark()));
    only = null;
  };
  const add = (cells: readonly unknown[], all: Sums) => {
    if (roles.currency === null || (typeof only === 'string' && cells[roles.currency] === last)) return;
    const currency = currencyOf(cells);
    if (only === undefined && currency !== null) [last, only] = [cells[roles.currency], currency];
    if (only === currency && currency !== null) return;
    part(all);
    if (currency === null) return;
    if (!by.has(currency)) by.set(currency, sumsOf(roles));
    by.get(currency)!.add(cells);
  };
  const since = (total: readonly unknown[], all: Sums) => {
    const currency = currencyOf(total);
    return currency === null
      ? undefined
      : currency === only
        ? all.since(start, total)
        : by.get(currency)?.since(start, total);
  };
  return { add, since };
}
