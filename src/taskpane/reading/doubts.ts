import { pause } from '../../functions/computing/pause';
import type { Check, Doubt } from './doubt';
import { duplicates } from './duplicates';
import { remarked } from './remarked';
import { spellings } from './spellings';
import { strangers, withoutReceivables } from './strangers';
import { totalsRows } from './totalsRows';

/** What is worth a look once both ranges are read: each check is one list of doubts, and the pane breathes between them and where they say so. */
export async function doubtsIn(books: Parameters<Check>[0], date1904: boolean): Promise<readonly Doubt[]> {
  const doubts: Doubt[] = [];
  for (const check of checks) {
    for (const doubt of check(books, date1904)) {
      if (doubt === null) await pause();
      else doubts.push(doubt);
    }
    await pause();
  }
  return doubts;
}

const checks: readonly Check[] = [remarked, totalsRows, strangers, spellings, duplicates, withoutReceivables];
