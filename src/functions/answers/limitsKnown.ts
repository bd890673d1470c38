import type { Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { withoutAccounts } from './withoutAccounts';

/**
 * A ledger and its customers, in its order, as far as limits can be known: without who is in none of its figures, and, where a row of the list
 * cannot be read, without everybody whom the rows that can be read do not name, because that row may be his.
 */
export function limitsKnown(
  book: ReceivablesRange,
  register: readonly Customer[],
  { rows, ledger }: CustomersRange,
): { readonly book: ReceivablesRange; readonly register: readonly Customer[] } {
  const kept = new Uint8Array(book.customers.length);
  for (const own of book.customer) if (own >= 0) kept[own] = 1;
  const fault = ledger ? undefined : rows.find((one) => one instanceof Problem);
  const named = new Set(
    rows.flatMap((one) => (one === null || one instanceof Problem ? [] : [one.id, ...(one.name ? [one.name] : [])])),
  );
  const unknown = (own: number) => fault !== undefined && !named.has(book.customers[own]!);
  return {
    book:
      fault === undefined
        ? book
        : withoutAccounts(book, new Map(book.customers.flatMap((_, own) => (unknown(own) ? [[own, fault]] : [])))),
    register: register.filter((_, own) => kept[own] === 1 && !unknown(own)),
  };
}
