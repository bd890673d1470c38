import { openBalance } from '../../src/engine/ledger';
import { nameBeside } from '../../src/workbook/ranges/nameBeside';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { sheetRows, type Rows } from './sheetRows';

/** What each customer of an export owes, by the name that LEDGER shows, how many customers they are, and the rows that cannot be read. */
export function owedIn(rows: Rows, asOf: number) {
  const book = readReceivables(sheetRows(rows), { date1904: false, mapping: new Map(), asOf });
  const sums = new Map<string, number>();
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0) continue;
    const name = nameBeside(book, entry) || book.customers[book.customer[entry]!]!;
    sums.set(name, Math.round(((sums.get(name) ?? 0) + openBalance(book, entry, asOf)) * 100) / 100);
  }
  const customers = new Set([...book.customer].filter((one) => one >= 0)).size;
  return {
    owed: Object.fromEntries(sums),
    customers,
    unread: [...book.problems.values()].map(({ message }) => message),
  };
}
