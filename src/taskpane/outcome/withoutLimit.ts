import { attempt } from '../../engine/attempt';
import { owingWithoutLimit, type OwingWithoutLimit, type Policy } from '../../engine/cover';
import type { Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Rated } from './rated';

/** Who owes without a limit under the policy; null where nobody does, or where it cannot be told. */
export function withoutLimitIn(
  { rows, headingRow }: { readonly rows: readonly (Customer | Problem | null)[]; readonly headingRow: number },
  rated: readonly Pick<Rated, 'row' | 'exposure' | 'onTheDay'>[],
  policy: Policy,
): OwingWithoutLimit | null {
  const exposures = new Map(rated.map(({ row, exposure, onTheDay }) => [row, onTheDay ?? exposure ?? 0]));
  const entries = rows.flatMap((customer, entry) =>
    customer === null || customer instanceof Problem
      ? []
      : [{ customer, exposure: exposures.get(headingRow + 1 + entry) ?? 0 }],
  );
  const found = attempt(() => owingWithoutLimit(entries, policy));
  return found instanceof Problem || found.count === 0 ? null : found;
}
