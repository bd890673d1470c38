import type { Below } from '../report/below';
import type { Found } from '../report/found';
import { isWord } from '../report/isWord';
import { plain } from '../headings/heading';
import { isBlank, shown } from '../values/odd';

/**
 * `Account` is the customer's where nothing else names him. Where it says one account in all rows that have one, and names stand in a column
 * without a heading in rows that have none, it is the account of the ledger, as Odoo prints it.
 */
export function withoutLedgerAccount<Key extends string>(
  found: readonly Found<Key>[],
  below: Below,
): readonly Found<Key>[] {
  return found.filter((one) => !(one.key === 'customer' && !one.mapped && isLedgerAccount(one, below)));
}

function isLedgerAccount({ typed, at }: { readonly typed: string; readonly at: number }, below: Below): boolean {
  if (plain(typed) !== 'account') return false;
  const accounts = new Set<string>();
  const names = unheaded(below);
  let named = false;
  for (let row = below.first; row < below.cells.length; row++) {
    const cells = below.cells[row]!;
    if (!isBlank(cells[at])) accounts.add(shown(cells[at]));
    else named ||= names.some((column) => isWord(cells[column]));
    if (accounts.size > 1) return false;
  }
  return accounts.size === 1 && named;
}

/** The columns left of the first heading. */
function unheaded({ cells, first }: Below): readonly number[] {
  const headings = cells[first - 1] ?? [];
  const until = headings.findIndex((cell) => !isBlank(cell));
  return Array.from({ length: Math.max(0, until) }, (_, column) => column);
}
