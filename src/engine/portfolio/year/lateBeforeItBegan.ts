import type { Policy } from '../../cover/policy/policy';
import { daysOf } from '../../ledger/calendar';
import type { Default } from '../models/default';

/** A policy that has not begun on the day of the ledger does not take on who is in default then, or past due beyond the maximum extension (90 days where it states none). */
export function lateBeforeItBegan(
  { seenOn = null, daysPastDue = null, cause = null }: Pick<Default, 'seenOn' | 'daysPastDue' | 'cause'>,
  { policyStart, maximumExtension }: Policy,
): boolean {
  if (policyStart === null || seenOn === null || policyStart <= seenOn) return false;
  const longest = maximumExtension === null ? usual : daysOf(maximumExtension);
  return cause !== null || (daysPastDue ?? 0) > longest;
}

/** As new policies exclude buyers. */
const usual = 90;
