import { disputedBalance } from './openBalance';
import type { Receivables } from './receivables';

/** The undisputed part of what an entry owes, if it is past due on the day; else 0. A day that has only begun does not count. */
export function overdueOf(book: Receivables, entry: number, open: number, asOf: number): number {
  return open > 0 && asOf - book.dueDate[entry]! >= 1 ? open - disputedBalance(book, entry, open) : 0;
}

/** What is past due on the day, the oldest first, without comparing entries: they are counted by their days. */
export function overdueEntries(book: Receivables, owed: Float64Array, asOf: number): Int32Array {
  const late = (entry: number) => Math.floor(asOf - book.dueDate[entry]!);
  let [found, longest] = [0, 0];
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0 || !(overdueOf(book, entry, owed[entry]!, asOf) > 0)) continue;
    found++;
    longest = Math.max(longest, late(entry));
  }
  const place = new Int32Array(longest + 2);
  const entries = new Int32Array(found);
  const each = (use: (entry: number, age: number) => void) => {
    for (let entry = 0; entry < book.count; entry++)
      if (book.customer[entry]! >= 0 && overdueOf(book, entry, owed[entry]!, asOf) > 0)
        use(entry, longest - late(entry));
  };
  each((_, age) => place[age + 1]!++);
  for (let age = 1; age < place.length; age++) place[age]! += place[age - 1]!;
  each((entry, age) => (entries[place[age]!++] = entry));
  return entries;
}
