import type { Problem } from '../../engine/problem';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';

/** The ledger without some customers, of whom nothing can be told, and without its rows that cannot be read. */
export function withoutAccounts(book: ReceivablesRange, spoiled: ReadonlyMap<number, Problem>): ReceivablesRange {
  return {
    ...book,
    customer: spoiled.size === 0 ? book.customer : book.customer.map((own) => (spoiled.has(own) ? -1 : own)),
    problems: new Map(),
    customerOfProblem: new Map(),
  };
}
