import { unnamedProblems } from '../../engine/ledger';
import type { Problem } from '../../engine/problem';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';

/** Why something is missing in a total, and of whom. */
interface Unread {
  readonly problem: Problem;
  readonly customer: string;
}

/** What below an answer stands on a sheet has only so much room left above it. */
const mostTold = 10;

/** Customers of whom something cannot be read, and rows of which not even the customer can be told (`?`); beyond ten how many more (`+ 5`). */
export function unreadAccounts(
  { customers, ...book }: ReceivablesRange,
  spoiled: ReadonlyMap<number, Problem>,
): readonly Unread[] {
  const all = [
    ...[...spoiled].map(([own, problem]) => ({ problem, customer: customers[own]! })),
    ...unnamedProblems(book).map((problem) => ({ problem, customer: '?' })),
  ];
  const more = all.slice(mostTold);
  const rest = more.slice(0, 1).map(({ problem }) => ({ problem, customer: `+ ${more.length}` }));
  return [...all.slice(0, mostTold), ...rest];
}
