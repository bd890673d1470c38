import { disputedBalance } from './openBalance';
import type { Receivables } from './receivables';

/** The undisputed part of what an entry owes, if it is past due on the day; else 0. A day that has only begun does not count, nor what is aged by its document alone. */
export function overdueOf(book: Receivables, entry: number, open: number, asOf: number): number {
  if (book.summarised?.dueUnknown[entry] === 1) return 0;
  return open > 0 && asOf - book.dueDate[entry]! >= 1 ? open - disputedBalance(book, entry, open) : 0;
}

/** What is past due on the day, the oldest first, without comparing entries: they are counted by their days. */
export function overdueEntries(book: Receivables, owed: Float64Array, asOf: number): Int32Array {
  const found = new Int32Array(book.count);
  let [count, longest] = [0, 0];
  for (let entry = 0; entry < book.count; entry++) {
    if (!(owed[entry]! > 0) || book.customer[entry]! < 0 || !(overdueOf(book, entry, owed[entry]!, asOf) > 0)) continue;
    found[count++] = entry;
    longest = Math.max(longest, Math.floor(asOf - book.dueDate[entry]!));
  }
  const overdue = found.subarray(0, count);
  const place = new Int32Array(longest + 2);
  const age = (entry: number) => longest - Math.floor(asOf - book.dueDate[entry]!);
  for (const entry of overdue) place[age(entry) + 1]!++;
  for (let day = 1; day < place.length; day++) place[day]! += place[day - 1]!;
  const entries = new Int32Array(count);
  for (const entry of overdue) entries[place[age(entry)]!++] = entry;
  return entries;
}
