import type { Check, Doubt } from './doubt';
import { duplicates } from './duplicates';
import { strangers, withoutReceivables } from './strangers';
import { totalsRows } from './totalsRows';
import { twoCurrencies } from './twoCurrencies';

/** What is worth a look once both ranges are read: each check is one list of doubts. */
export function doubtsIn(books: Parameters<Check>[0], date1904: boolean): readonly Doubt[] {
  return checks.flatMap((check) => check(books, date1904));
}

const checks: readonly Check[] = [twoCurrencies, totalsRows, strangers, duplicates, withoutReceivables];
